package org.ipplan.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.ipplan.calendar.Term;
import org.ipplan.shared.DomainException;
import org.junit.jupiter.api.Test;

/** Which rule is law on a day (0.1). */
class RuleBookTest {
  private static final RuleBook BOOK = ShippedPacks.book();

  @Test
  void aRepairIsDecidedByTheRegimeOfItsAcceptance() {
    assertThat(on("repair.decision.term", "2025-12-24").term()).isEqualTo(Term.workingDays(15));
    assertThat(on("repair.decision.term", "2025-12-25").term()).isEqualTo(Term.workingDays(7));
    assertThat(on("repair.general.minimum", "2025-12-24").term()).isEqualTo(Term.months(6));
    assertThat(on("repair.general.minimum", "2025-12-25").term()).isEqualTo(Term.months(3));
  }

  @Test
  void order107GoesBeforeOrder45OnPublicity() {
    assertThat(on("penalty.publicity.period", "2025-12-24").ruleSet()).isEqualTo("samr-45-2021");
    assertThat(on("penalty.publicity.period", "2025-12-25").ruleSet()).isEqualTo("samr-107-2025");
    assertThat(on("penalty.publicity.period", "2025-12-25").term()).isEqualTo(Term.years(1));
  }

  @Test
  void order107ShortensTheRemovalDecisionOfOrder44() {
    assertThat(on("serious.removal.decision.term", "2024-06-03").term())
        .isEqualTo(Term.workingDays(15));
    assertThat(on("serious.removal.decision.term", "2026-01-05").term())
        .isEqualTo(Term.workingDays(7));
  }

  @Test
  void everyPrecedenceGivesItsReasonInBothLanguages() {
    var precedence = BOOK.packs().stream().flatMap(pack -> pack.precedence().stream()).toList();

    assertThat(precedence).hasSizeGreaterThan(5);
    assertThat(precedence)
        .allSatisfy(
            each -> {
              assertThat(each.reasonZh()).isNotBlank();
              assertThat(each.reasonEn()).isNotBlank();
            });
  }

  @Test
  void noPointIsAmbiguousOnAnyDayThatBeginsOrEndsAPack() {
    var points =
        BOOK.packs().stream()
            .flatMap(pack -> pack.rules().stream().map(Rule::point))
            .distinct()
            .toList();
    var days = BOOK.packs().stream().map(RulePack::effectiveFrom).distinct().toList();

    for (var day : days) {
      points.forEach(point -> assertThat(BOOK.find(point, day)).isNotNull());
    }
  }

  @Test
  void anExpiredPackIsRefusedByNameAndDate() {
    assertThatThrownBy(() -> on("agency.trademark.base", "2026-04-01"))
        .isInstanceOfSatisfying(
            DomainException.class,
            e -> {
              assertThat(e.code()).isEqualTo("ruleset.expired");
              assertThat(e.arguments())
                  .containsExactly(
                      "agency.trademark.base",
                      LocalDate.of(2026, 4, 1),
                      "trademark-agency-2025",
                      "2026-03-31");
            });
  }

  @Test
  void whatBeginsLaterOrWasNeverThereIsRefused() {
    assertThatThrownBy(() -> on("agency.trademark.base", "2024-06-03"))
        .hasMessageContaining("ruleset.not-yet");
    assertThatThrownBy(() -> on("no.such.point", "2024-06-03"))
        .hasMessageContaining("ruleset.unknown-point");
    assertThat(BOOK.find("no.such.point", LocalDate.of(2024, 6, 3))).isEmpty();
  }

  @Test
  void whatWasDecidedIsReplayedUnderItsRuleSet() {
    assertThat(BOOK.rule("samr-repair-2021", "repair.decision.term").term())
        .isEqualTo(Term.workingDays(15));
    assertThatThrownBy(() -> BOOK.rule("samr-repair-1999", "repair.decision.term"))
        .hasMessageContaining("ruleset.not-found");
    assertThatThrownBy(() -> BOOK.rule("samr-44-2021", "repair.decision.term"))
        .hasMessageContaining("ruleset.silent");
  }

  @Test
  void twoPacksThatSayNothingOfEachOtherAreAmbiguous() {
    var one = pack("one", "a");
    var other = pack("other", "b");
    var book = RuleBook.of(List.of(one, other), List.of());

    assertThatThrownBy(() -> book.inForce("x.y", LocalDate.of(2024, 1, 1)))
        .hasMessageContaining("ruleset.ambiguous");
  }

  @Test
  void aValueOfAnotherKindIsRefused() {
    assertThatThrownBy(() -> on("determination.grounds", "2024-06-03").term())
        .hasMessageContaining("ruleset.wrong-kind");
  }

  @Test
  void aRefusalNamesArticleAndRuleSet() {
    var refusal = on("legal-review", "2024-06-03").refusal("ruleset.legal-only");

    assertThat(refusal.article()).isEqualTo("58");
    assertThat(refusal.ruleSet()).isEqualTo("penalty-law-2021");
  }

  private static RulePack pack(String name, String family) {
    var text =
        """
        {"id": "%s", "family": "%s", "kind": "PROCEDURE", "nameZh": "甲", "nameEn": "A",
         "authorityZh": "甲", "authorityEn": "A", "effectiveFrom": "2020-01-01",
         "rules": [{"id": "X1", "point": "x.y", "status": "CONFIRMED", "enforced": "SOFTWARE",
                    "textZh": "甲", "textEn": "A"}]}
        """
            .formatted(name, family + "-family");
    return RulePackFile.read(text, 1);
  }

  private static Rule on(String point, String day) {
    return BOOK.inForce(point, LocalDate.parse(day));
  }
}
