package org.ipplan.ruleset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.ipplan.ruleset.RulePackProblem.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Malformed packs are refused with the place and the line of every fault. */
class RulePackFileTest {
  private static final String GOOD =
      """
      {"id": "test-2024", "family": "test", "kind": "PROCEDURE",
       "nameZh": "试验", "nameEn": "Test", "authorityZh": "甲", "authorityEn": "A",
       "effectiveFrom": "2024-01-01",
       "rules": [
         {"id": "T1", "point": "test.term", "article": "3", "status": "CONFIRMED",
          "enforced": "SOFTWARE", "textZh": "五日", "textEn": "Five days",
          "term": {"value": 5, "unit": "WORKING_DAY", "purpose": "ACT"}},
         {"id": "T2", "point": "test.grades", "status": "UNSURE", "enforced": "PARTLY",
          "textZh": "等次", "textEn": "Grades",
          "grades": [{"code": "A", "from": 90}, {"code": "B", "from": 0}]}]}
      """;

  @Test
  void aGoodPackIsReadWithItsEdition() {
    var pack = RulePackFile.read(GOOD, 2);

    assertThat(pack.ruleSet()).isEqualTo("test-2024.2");
    assertThat(pack.on("test.term").orElseThrow().ruleSet()).isEqualTo("test-2024.2");
    assertThat(pack.unconfirmed()).isOne();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"value\": 5 | \"value\": 0 | BAD_TERM | /rules/0/term/value | 7",
        "\"value\": 5 | \"value\": 5.5 | WRONG_TYPE | /rules/0/term/value | 7",
        "\"WORKING_DAY\" | \"FORTNIGHT\" | BAD_CHOICE | /rules/0/term/unit | 7",
        "\"status\": \"CONFIRMED\" | \"status\": \"SURE\" | BAD_CHOICE | /rules/0/status | 5",
        "\"textZh\": \"五日\" | \"textZh\": \" \" | BLANK | /rules/0/textZh | 6",
        "\"point\": \"test.grades\" | \"point\": \"test.term\" | DUPLICATE | /rules/1/point | 8",
        "\"point\": \"test.term\" | \"point\": \"Test Term\" | BAD_CODE | /rules/0/point | 5",
        "\"code\": \"B\" | \"code\": \"A\" | DUPLICATE | /rules/1/grades/1/code | 10",
        "\"from\": 0 | \"from\": 95 | GRADES_ORDER | /rules/1/grades/1 | 10",
        "\"2024-01-01\" | \"2024-02-30\" | BAD_DATE | /effectiveFrom | 3",
        "\"2024-01-01\", | \"2024-01-01\", \"effectiveTo\": \"2023-01-01\", | REVERSED | /effectiveTo | 3",
        "\"article\": \"3\" | \"paragraph\": \"3\" | UNKNOWN_MEMBER | /rules/0/paragraph | 5",
        "\"grades\": [ | \"items\": [], \"grades\": [ | SEVERAL_VALUES | /rules/1/grades | 10",
        "\"family\": \"test\", | `` | MISSING | /family | 1"
      })
  void aFaultIsToldWithItsPlaceAndLine(String good, String bad, Kind kind, String path, int line) {
    assertThat(GOOD).contains(good);
    var problems = problems(GOOD.replace(good, bad));

    assertThat(problems)
        .anySatisfy(
            problem -> {
              assertThat(problem.kind()).isEqualTo(kind);
              assertThat(problem.path()).isEqualTo(path);
              assertThat(problem.line()).isEqualTo(line);
            });
  }

  @Test
  void whatIsNoJsonIsRefused() {
    assertThat(problems("{\"id\": ")).extracting(RulePackProblem::kind).contains(Kind.MALFORMED);
    assertThat(problems(GOOD + "{}")).extracting(RulePackProblem::kind).contains(Kind.MALFORMED);
    assertThat(problems("[]")).extracting(RulePackProblem::kind).contains(Kind.WRONG_TYPE);
  }

  @Test
  void whatIsTooLargeOrNotUtf8IsRefused() {
    assertThat(refusal(() -> RulePackFile.text(new byte[RulePackFile.MAX_BYTES + 1])))
        .extracting(RulePackProblem::kind)
        .containsExactly(Kind.TOO_LARGE);
    assertThat(refusal(() -> RulePackFile.text(new byte[] {(byte) 0xC3, (byte) 0x28})))
        .extracting(RulePackProblem::kind)
        .containsExactly(Kind.NOT_UTF_8);
    assertThat(RulePackFile.text(("\uFEFF" + GOOD).getBytes(UTF_8))).isEqualTo(GOOD);
  }

  private static List<RulePackProblem> problems(String text) {
    return refusal(() -> RulePackFile.read(text, 1));
  }

  private static List<RulePackProblem> refusal(Runnable reading) {
    var refused = catchThrowableOfType(RulePackFileException.class, reading::run);
    return refused.problems();
  }
}
