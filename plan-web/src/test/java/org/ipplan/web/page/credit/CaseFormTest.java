package org.ipplan.web.page.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.ipplan.credit.CreditList;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.FieldError;
import org.junit.jupiter.api.Test;

class CaseFormTest {
  @Test
  void everythingThatIsMissingIsToldAtOnce() {
    var refused = catchThrowableOfType(DomainException.class, () -> new CaseForm().asked(null));

    assertThat(refused.errors())
        .extracting(FieldError::field)
        .containsExactlyInAnyOrder(
            "subject",
            "ground",
            "basisDocument.number",
            "basisDocument.issuedOn",
            "basisDocument.issuer",
            "basisDocument.type");
  }

  @Test
  void rowsOfEvidenceThatWereLeftEmptyAreNoEvidence() {
    var form = filled();
    form.addEvidence();
    form.addEvidence();
    form.getEvidence().get(1).setTitle("送达回证");

    var asked = form.asked("91110108MA0T0A1B7C");

    assertThat(asked.evidence()).singleElement().extracting("title").isEqualTo("送达回证");
    assertThat(form.getEvidence()).hasSize(1);
  }

  @Test
  void whatNobodyAnsweredStaysOpen() {
    var asked = filled().asked("91110108MA0T0A1B7C");

    assertThat(asked.list()).isEqualTo(CreditList.DISHONESTY);
    assertThat(asked.correctedInTime()).isNull();
    assertThat(asked.longerUntil()).isNull();
    assertThat(asked.unit()).isNull();
  }

  @Test
  void groundsAreThoseOfTheDocumentsDayOrOfTodayBeforeItIsFilledIn() {
    var today = LocalDate.of(2024, 6, 3);

    assertThat(filled().documentOn(today)).isEqualTo("2024-03-15");
    assertThat(new CaseForm().documentOn(today)).isEqualTo(today);
  }

  private static CaseForm filled() {
    var form = new CaseForm();
    form.setGround("C1.3");
    form.setNumber("国知罚字1号");
    form.setIssuedOn("2024-03-15");
    form.setIssuer("国家知识产权局");
    form.setType("PENALTY_DECISION");
    form.setCorrectedInTime("");
    form.setUnit(" ");
    return form;
  }
}
