package org.ipplan.ruleset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every rule of the domain rules as the shipped packs say it, held against {@code golden.tsv}: a
 * value changed in a pack fails the test of its rule.
 */
class GoldenRulesTest {
  private static final RuleBook BOOK = ShippedPacks.book();

  record Golden(String id, String pack, String point, String status, String value) {
    static Golden of(String line) {
      var cells = line.split("\t", -1);
      return new Golden(cells[0], cells[1], cells[2], cells[3], cells[4]);
    }

    @Override
    public String toString() {
      return id + " " + point + " = " + value + " (" + pack + ")";
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lines")
  void aRuleGivesWhatTheLawSays(Golden golden) {
    var rule = BOOK.rule(golden.pack(), golden.point());

    assertThat(rule.id()).isEqualTo(golden.id());
    assertThat(rule.status()).hasToString(golden.status());
    assertThat(text(rule.value())).isEqualTo(golden.value());
  }

  @Test
  void everyRuleOfThePacksIsHeld() {
    var held = lines().stream().map(each -> each.pack() + " " + each.point()).toList();
    var shipped =
        BOOK.packs().stream()
            .flatMap(pack -> pack.rules().stream())
            .map(rule -> rule.ruleSet() + " " + rule.point())
            .toList();

    assertThat(held).containsExactlyInAnyOrderElementsOf(shipped);
  }

  @Test
  void everyRuleOfTheDomainRulesIsInAPack() {
    var ids = new TreeSet<String>();
    BOOK.packs().forEach(pack -> pack.rules().forEach(rule -> ids.add(rule.id())));

    assertThat(ids)
        .containsAll(numbered("C", 20))
        .containsAll(numbered("S", 16))
        .containsAll(numbered("AG", 13))
        .containsAll(numbered("AF", 7));
  }

  @Test
  void whatNoSoftwareCanHoldIsMarkedSo() {
    assertThat(BOOK.rule("cnipa-credit-2022", "incentive.period").enforcement())
        .isEqualTo(Enforcement.PEOPLE);
    assertThat(BOOK.rule("cnipa-credit-2022", "commitment.scope").enforcement())
        .isEqualTo(Enforcement.PEOPLE);
    assertThat(BOOK.rule("cnipa-credit-2022", "confidentiality").enforcement())
        .isEqualTo(Enforcement.PEOPLE);
    assertThat(BOOK.rule("samr-44-2021", "serious.measures").enforcement())
        .isEqualTo(Enforcement.PARTLY);
  }

  @Test
  void everyDocumentAGroundAsksForIsATypeOfC3() {
    var types =
        BOOK.rule("cnipa-credit-2022", "determination.basis-document.types").items().stream()
            .map(RuleItem::code)
            .toList();
    var grounds =
        BOOK.packs().stream()
            .flatMap(pack -> pack.rules().stream())
            .filter(rule -> rule.value().kind() == RuleValue.Kind.GROUNDS)
            .flatMap(rule -> rule.grounds().stream())
            .toList();

    assertThat(grounds).hasSizeGreaterThan(12);
    assertThat(grounds).allSatisfy(each -> assertThat(types).containsAll(each.documents()));
    assertThat(grounds).allSatisfy(each -> assertThat(types).containsAll(each.proofs()));
  }

  private static List<String> numbered(String letters, int last) {
    return IntStream.rangeClosed(1, last).mapToObj(i -> letters + i).toList();
  }

  private static List<Golden> lines() {
    try (InputStream file = GoldenRulesTest.class.getResourceAsStream("golden.tsv")) {
      var text = new String(Objects.requireNonNull(file).readAllBytes(), UTF_8);
      return text.lines().map(Golden::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(RuleValue value) {
    if (value instanceof RuleValue.OfTime time) {
      var term = time.term();
      return term.value() + " " + term.unit() + " " + time.purpose();
    }
    if (value instanceof RuleValue.OfNumber number) {
      return number.number().toPlainString() + " " + number.unit();
    }
    return value instanceof RuleValue.Stated ? "CONDITION" : entries(value).collect(joining(" "));
  }

  private static Stream<String> entries(RuleValue value) {
    if (value instanceof RuleValue.OfGrades grades) {
      return grades.grades().stream()
          .map(g -> g.code() + (g.inclusive() ? ">=" : ">") + g.bound().toPlainString());
    }
    if (value instanceof RuleValue.OfPoints points) {
      return points.points().stream()
          .map(p -> p.code() + ":" + p.mode() + ":" + Objects.requireNonNullElse(p.points(), "-"));
    }
    if (value instanceof RuleValue.OfGrounds grounds) {
      return grounds.grounds().stream().map(Ground::code);
    }
    if (value instanceof RuleValue.OfMeasures measures) {
      return measures.measures().stream().map(Measure::code);
    }
    return ((RuleValue.OfItems) value).items().stream().map(RuleItem::code);
  }
}
