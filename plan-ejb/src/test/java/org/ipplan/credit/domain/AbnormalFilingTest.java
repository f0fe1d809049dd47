package org.ipplan.credit.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.ipplan.credit.AbnormalAnswer.EXPLAINED;
import static org.ipplan.credit.AbnormalAnswer.SILENT;
import static org.ipplan.credit.AbnormalAnswer.WITHDRAWN;
import static org.ipplan.credit.domain.GivenCase.abnormal;
import static org.ipplan.credit.domain.GivenCase.draft;
import static org.ipplan.credit.domain.GivenCase.said;

import java.time.LocalDate;
import java.util.List;
import org.ipplan.credit.AbnormalFiling;
import org.ipplan.shared.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Order 77 demands before an abnormal filing is determined dishonest (AF1, AF2, AF6, AF7). */
class AbnormalFilingTest {
  private static final String ORDER = " order-77-2024";
  private static final List<String> KIND = List.of("AF1.1");
  private static final String TOLD = "2024-03-11";

  private final CreditCase matter = draft("C1.1", "ABNORMAL_FILING_DECISION");

  @ParameterizedTest
  @ValueSource(strings = {"AF1.1", "AF1.2", "AF1.3", "AF1.4", "AF1.5", "AF1.6", "AF1.7", "AF1.8"})
  void af1EachOfTheEightKindsIsOne(String kind) {
    assertThat(blockedBy(said(List.of(kind), TOLD, EXPLAINED, true, false), "2024-06-03"))
        .isEmpty();
  }

  @Test
  void af1AnotherKindIsNoneAndWithoutOneNothingGoesOn() {
    assertThatThrownBy(
            () ->
                abnormal(matter, said(List.of("AF1.9"), TOLD, null, null, null), day("2024-06-03")))
        .hasMessageContaining("input.invalid");
    assertThat(blockedBy(said(List.of(), TOLD, EXPLAINED, true, false), "2024-06-03"))
        .containsExactly("credit.abnormal-kind 3" + ORDER);
  }

  @Test
  void af2WithoutTheNoticeNothingGoesOn() {
    assertThat(blockedBy(said(KIND, null, null, true, false), "2024-06-03"))
        .containsExactly(
            "credit.abnormal-untold 5, 6" + ORDER, "credit.abnormal-unanswered 5, 6" + ORDER);
  }

  @Test
  void af2TheSetTermOfTwoMonthsHoldsTheCaseUntilItsLastDay() {
    var unanswered = said(KIND, TOLD, null, true, false);

    // two months end on a Saturday that is worked
    assertThat(blockedBy(unanswered, "2024-05-11"))
        .containsExactly("credit.abnormal-term-runs 2024-05-11 5, 6" + ORDER);
    assertThat(blockedBy(unanswered, "2024-05-12"))
        .containsExactly("credit.abnormal-unanswered 5, 6" + ORDER);
    assertThat(blockedBy(said(KIND, TOLD, WITHDRAWN, true, false), "2024-04-01")).isEmpty();
  }

  @Test
  void af2SilenceIsOneWhenTheTermIsOver() {
    var silent = said(KIND, TOLD, SILENT, true, false);

    assertThat(
            catchThrowableOfType(
                    DomainException.class, () -> abnormal(matter, silent, day("2024-05-11")))
                .blockedBy())
        .extracting(GivenCase::line)
        .containsExactly("credit.abnormal-term-runs 2024-05-11 5, 6" + ORDER);
    assertThat(blockedBy(silent, "2024-05-12")).isEmpty();
  }

  @Test
  void af6WhetherThePartyIsHeardIsDecidedBeforeMeasures() {
    assertThat(blockedBy(said(KIND, TOLD, EXPLAINED, null, false), "2024-06-03"))
        .containsExactly("credit.abnormal-hearing-open 10" + ORDER);
    assertThat(blockedBy(said(KIND, TOLD, EXPLAINED, false, false), "2024-06-03")).isEmpty();
  }

  @Test
  void af7SomebodyLooksWhetherAHeavierPenaltyMakesItAGroundOfS2() {
    assertThat(blockedBy(said(KIND, TOLD, EXPLAINED, true, null), "2024-06-03"))
        .containsExactly("credit.abnormal-penalty-open null" + ORDER);
    assertThat(blockedBy(said(KIND, TOLD, EXPLAINED, true, true), "2024-06-03")).isEmpty();
  }

  @Test
  void anotherDocumentHasNoneOfIt() {
    var other = draft("C1.3", "PENALTY_DECISION");

    assertThatThrownBy(
            () -> abnormal(other, said(KIND, TOLD, EXPLAINED, true, false), day("2024-06-03")))
        .hasMessageContaining("credit.not-abnormal");
  }

  private List<String> blockedBy(AbnormalFiling said, String today) {
    return GivenCase.submitting(matter, abnormal(matter, said, day(today)), day(today)).stream()
        .map(GivenCase::line)
        .toList();
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
