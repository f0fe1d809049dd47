package org.ipplan.credit.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipplan.credit.domain.GivenCase.draft;
import static org.ipplan.credit.domain.GivenCase.ofUnit;
import static org.ipplan.credit.domain.GivenCase.publishing;
import static org.ipplan.credit.domain.GivenCase.submitting;
import static org.ipplan.testing.Officials.WU_CREDIT;
import static org.ipplan.testing.Officials.ZHENG_CREDIT;

import org.ipplan.shared.Role;
import org.ipplan.testing.Officials;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the CNIPA provisions demand before a determination (C1 to C4), by the packs. */
class DeterminationRulesTest {
  private static final String PROOF = "NON_PERFORMANCE_PROOF";

  @ParameterizedTest
  @CsvSource({
    "C1.2, TRADEMARK_EXAMINATION_DECISION",
    "C1.3, PENALTY_DECISION",
    "C1.4, CONFIRMATION_DECISION",
    "C1.5, COMMITMENT_FINDING",
    "C1.6, PENALTY_DECISION",
    "C1.6, RULING",
    "C1.7, PENALTY_DECISION",
    "C1.7, RULING",
    "C1.7, TRADEMARK_EXAMINATION_DECISION",
    "C1.7, CONFIRMATION_DECISION",
    "C1.7, COMMITMENT_FINDING"
  })
  void c1AndC3EachGroundIsTakenOnADocumentOfItsOwn(String ground, String document) {
    assertThat(submitting(draft(ground, document, PROOF))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"C1.1", "C1.7"})
  void c1AndC3AnAbnormalFilingIsTakenOnTheDecisionAboutIt(String ground) {
    assertThat(submitting(draft(ground, "ABNORMAL_FILING_DECISION")))
        .extracting("guard")
        .isNotEmpty()
        .allMatch(guard -> guard.toString().startsWith("credit.abnormal-"));
  }

  @Test
  void c1WhatLawDoesNotNameIsNoGround() {
    assertThat(submitting(draft("C1.8", "PENALTY_DECISION")))
        .extracting(GivenCase::line)
        .containsExactly("credit.ground-unknown C1.8 2024-03-01 6 cnipa-credit-2022");
  }

  @Test
  void c1AndC3NoDocumentOfAnotherTypeAndNothingWithoutProof() {
    assertThat(submitting(draft("C1.2", "PENALTY_DECISION")))
        .extracting(GivenCase::line)
        .containsExactly("credit.document-type PENALTY_DECISION C1.2 8 cnipa-credit-2022");
    assertThat(submitting(draft("C1.6", "RULING")))
        .extracting(GivenCase::line)
        .containsExactly("credit.proof-missing NON_PERFORMANCE_PROOF C1.6 8 cnipa-credit-2022");
  }

  @Test
  void c2SomebodyLooksWhetherAnAbnormalFilingWasCorrectedInTime() {
    assertThat(submitting(GivenCase.unlooked()))
        .extracting(GivenCase::line)
        .contains("credit.exclusion-open 7 cnipa-credit-2022");
  }

  @Test
  void c4TheDepartmentThatCoordinatesDoesNotDetermine() {
    assertThat(submitting(ofUnit("国家知识产权局知识产权保护司")))
        .extracting(GivenCase::line)
        .containsExactly("credit.unit-coordinates 国家知识产权局知识产权保护司 4, 5 cnipa-credit-2022");
    assertThat(submitting(ofUnit("知识产权运用促进司"))).isEmpty();
  }

  @Test
  void c4WhoDeterminesDoesNotPublish() {
    var both = Officials.of("both.credit", "cnipa", Role.CREDIT_APPROVER, Role.CREDIT_PUBLISHER);

    assertThat(publishing(both, both))
        .extracting(GivenCase::line)
        .containsExactly("credit.not-determiner 4, 5 cnipa-credit-2022");
    assertThat(publishing(ZHENG_CREDIT, WU_CREDIT)).isEmpty();
  }
}
