package org.ipplan.connection.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ipplan.connection.FeedKind;
import org.ipplan.connection.FieldMapping;
import org.ipplan.connection.ItemRead;
import org.ipplan.connection.Mapping;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.FieldError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerReaderTest {
  private static final List<FieldMapping> PLAIN =
      List.of(
          FieldMapping.at("reference", "/id"),
          FieldMapping.at("what", "/name"),
          FieldMapping.at("period", "/month"),
          FieldMapping.at("value", "/n"),
          new FieldMapping("source", null, "平台", null, null, Map.of()));

  @Test
  void fieldsAreReadWhereTheirPointersLead() {
    var item = only("{'id':7,'name':' 登记 ','month':'2024-05','n':12.50}", PLAIN);

    assertThat(item.faults()).isEmpty();
    assertThat(item.values())
        .containsOnly(
            Map.entry("reference", "7"),
            Map.entry("what", "登记"),
            Map.entry("period", "2024-05"),
            Map.entry("value", "12.5"),
            Map.entry("source", "平台"));
  }

  @Test
  void pointersAreThoseOfRfc6901() {
    var odd = with("reference", FieldMapping.at("reference", "/a~1b/0/m~0n"));

    var item = only("{'a/b':[{'m~n':'x'}],'name':'y','month':'2024','n':1}", odd);

    assertThat(item.reference()).isEqualTo("x");
  }

  @ParameterizedTest
  @CsvSource({
    "yyyyMM, 202405, 2024-05",
    "yyyy/MM/dd, 2024/02/29, 2024-02-29",
    "yyyy年, 2024年, 2024",
  })
  void aPeriodIsReadInItsForm(String form, String written, String read) {
    var mapping = new FieldMapping("period", "/month", null, form, null, Map.of());

    var item = only("{'id':1,'name':'y','n':1,'month':'" + written + "'}", with("period", mapping));

    assertThat(item.values()).containsEntry("period", read);
  }

  @Test
  void aDayThereIsNotIsAFault() {
    var mapping = new FieldMapping("period", "/month", null, "yyyyMMdd", null, Map.of());

    var item = only("{'id':1,'name':'y','n':1,'month':'20230229'}", with("period", mapping));

    assertThat(item.faults()).extracting(FieldError::code).containsOnly("connection.not-in-form");
  }

  @Test
  void aNumberIsScaledAndWrittenOut() {
    var mapping = new FieldMapping("value", "/n", null, null, new BigDecimal("10000"), Map.of());

    assertThat(only("{'id':1,'name':'y','month':'2024','n':'1,234.56'}", with("value", mapping)))
        .extracting(ItemRead::values)
        .isEqualTo(
            Map.of(
                "reference",
                "1",
                "what",
                "y",
                "period",
                "2024",
                "value",
                "12345600",
                "source",
                "平台"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e999999999", "1e-999999999", "1e40", "0.12345678"})
  void aNumberThatFitsNowhereIsAFaultAndCostsNothing(String number) {
    var item = only("{'id':1,'name':'y','month':'2024','n':" + number + "}", PLAIN);

    assertThat(item.faults())
        .extracting(FieldError::field, FieldError::code)
        .containsOnly(org.assertj.core.groups.Tuple.tuple("value", "connection.number-size"));
  }

  @Test
  void aValueIsTranslatedByItsTableAndAnUnknownOneIsAFault() {
    var mapping = new FieldMapping("what", "/name", null, null, null, Map.of("1", "专利"));

    assertThat(only("{'id':1,'name':1,'month':'2024','n':1}", with("what", mapping)).values())
        .containsEntry("what", "专利");
    assertThat(only("{'id':1,'name':'2','month':'2024','n':1}", with("what", mapping)).faults())
        .extracting(FieldError::code)
        .containsOnly("connection.value-unknown");
  }

  @Test
  void whatIsWrongIsToldFieldByField() {
    var item = only("{'id':{},'name':null,'month':'May','n':'many'}", PLAIN);

    assertThat(item.faults())
        .extracting(fault -> fault.field() + " " + fault.code())
        .containsExactly(
            "reference connection.value-type",
            "what input.required",
            "period connection.not-a-period",
            "value connection.value-type");
  }

  @Test
  void aReferenceThatComesTwiceWithOtherContentIsRefusedAndTheSameAgainIsNot() {
    var one = "{'id':1,'name':'y','month':'2024','n':1}";
    var other = "{'id':1,'name':'y','month':'2024','n':2}";

    var items = read("[" + one + "," + one + "," + other + "]", PLAIN);

    assertThat(items).extracting(ItemRead::isSound).containsExactly(true, true, false);
    assertThat(items.get(2).faults())
        .extracting(FieldError::code)
        .containsOnly("connection.reference-repeated");
  }

  @Test
  void oneObjectCountsAsOneItemAndAnythingElseAsNone() {
    var reader = new AnswerReader(FeedKind.COUNTS, new Mapping("/data", PLAIN));

    assertThat(reader.items(AnswerText.parsed("{\"data\":{}}").orElseThrow()).orElseThrow())
        .hasSize(1);
    assertThat(reader.items(AnswerText.parsed("{\"data\":3}").orElseThrow())).isEmpty();
    assertThat(reader.items(AnswerText.parsed("{\"other\":[]}").orElseThrow())).isEmpty();
    assertThat(reader.items(AnswerText.parsed("7").orElseThrow())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "<html>", "[1,]", "{\"a\":\"\uFFFD\"}"})
  void whatIsNoJsonIsNoAnswer(String text) {
    assertThat(AnswerText.parsed(text)).isEmpty();
  }

  @Test
  void whatIsNestedTooDeepIsNoAnswer() {
    assertThat(AnswerText.parsed("[".repeat(100_000))).isEmpty();
    assertThat(AnswerText.parsed("[".repeat(65) + "]".repeat(65))).isEmpty();
    assertThat(AnswerText.parsed("[".repeat(64) + "]".repeat(64))).isPresent();
    assertThat(AnswerText.parsed("[\"" + "[".repeat(100) + "\\\"[\"]")).isPresent();
  }

  @Test
  void aMappingIsHeldAgainstItsKindBeforeItReadsAnything() {
    var wrong =
        new Mapping(
            "data",
            List.of(
                FieldMapping.at("reference", "/id"),
                FieldMapping.at("colour", "/c"),
                new FieldMapping("value", "/n", "1", null, BigDecimal.ZERO, Map.of()),
                new FieldMapping("period", "/m", null, "no form", null, Map.of()),
                new FieldMapping("what", "/w", null, "yyyy", null, Map.of())));

    var refused =
        catchThrowableOfType(DomainException.class, () -> FeedPolicy.check(FeedKind.COUNTS, wrong));

    assertThat(refused.errors())
        .extracting(fault -> fault.field() + " " + fault.code())
        .containsExactlyInAnyOrder(
            "mapping.items connection.pointer",
            "mapping.source connection.field-unmapped",
            "mapping.colour connection.field-unknown",
            "mapping.value connection.pointer-or-constant",
            "mapping.value connection.scale",
            "mapping.period connection.form",
            "mapping.what connection.form-of-none");
  }

  private static List<FieldMapping> with(String field, FieldMapping mapping) {
    List<FieldMapping> fields = new ArrayList<>(PLAIN);
    fields.removeIf(each -> each.field().equals(field));
    fields.add(mapping);
    return fields;
  }

  private static ItemRead only(String item, List<FieldMapping> fields) {
    return read("[" + item + "]", fields).get(0);
  }

  private static List<ItemRead> read(String json, List<FieldMapping> fields) {
    var value = AnswerText.parsed(json.replace('\'', '"')).orElseThrow();
    return new AnswerReader(FeedKind.COUNTS, new Mapping("", fields)).items(value).orElseThrow();
  }
}
