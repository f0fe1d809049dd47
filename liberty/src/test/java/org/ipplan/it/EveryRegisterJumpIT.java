package org.ipplan.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipplan.it.CreditRegisters.BY_LETTER;
import static org.ipplan.it.CreditRegisters.ENDED;
import static org.ipplan.it.CreditRegisters.STATED;

import org.junit.jupiter.api.Test;

/**
 * The machines beside the cases, walked from their first state to their last: measures and who
 * applies them, what recipients are told, events and applications of agencies, records and leads,
 * codes that fail the check, rule packs and templates.
 */
class EveryRegisterJumpIT {
  private final CreditCases cases = new CreditCases();
  private final CreditRegisters registers = new CreditRegisters();

  @Test
  void ofAMeasureFromItsProposalToItsEnd() {
    walk(registers.measure())
        .after("wu.credit", "confirm", STATED)
        .after("wu.credit", "end", ENDED);
  }

  @Test
  void ofWhoAppliesAMeasureFromTheProposalToTheEnd() {
    walk(registers.applier("C5.3")).after("wu.credit", "confirm").after("wu.credit", "end", ENDED);
  }

  @Test
  void ofAnOrderOfAMeasureToItsBeingApplied() {
    walk(cases.order())
        .after("sun.credit", "apply")
        .after("wu.credit", "reopen")
        .after("sun.credit", "not-applicable");
  }

  @Test
  void ofALineOfTheLedgerFromItsSendingToItsAcknowledgement() {
    walk(cases.line())
        .after("zheng.credit", "send", BY_LETTER)
        .after("zheng.credit", "fail", BY_LETTER)
        .after("zheng.credit", "send", BY_LETTER)
        .after("zheng.credit", "apply", BY_LETTER);
  }

  @Test
  void ofARecipientFromItsEntryToItsEnd() {
    walk(registers.recipient("nda")).after("wu.credit", "confirm").after("zheng.credit", "end");
  }

  @Test
  void ofAnEventOfAnAgencyFromItsRecordToItsRevocation() {
    walk(registers.event()).after("wu.credit", "confirm").after("wu.credit", "revoke");
  }

  @Test
  void ofAnApplicationOfAnAgencyFromItsFilingToItsDecision() {
    walk(registers.objectionToAnEvent())
        .after("qian.credit", "accept")
        .after("wu.credit", "decide-for");
  }

  @Test
  void ofARecordFromItsCollectionToALeadAndBack() {
    walk(registers.record()).after("sun.credit", "raise-lead").after("sun.credit", "drop-lead");
  }

  @Test
  void ofACodeThatFailsTheCheckToItsAcceptanceOrItsRejection() {
    walk(registers.waitingCode()).after("wu.credit", "confirm-code");
    walk(registers.waitingCode()).after("wu.credit", "reject-code");
  }

  @Test
  void ofARulePackFromItsHandingInToWhateverBecomesOfIt() {
    walk(registers.rulePack()).after("qian.credit", "withdraw");
    walk(registers.rulePack()).after("wu.credit", "reject");
    walk(registers.rulePack()).after("wu.credit", "confirm");
  }

  @Test
  void ofATemplateFromItsHandingInToWhateverBecomesOfIt() {
    walk(registers.template()).after("qian.credit", "withdraw");
    walk(registers.template()).after("wu.credit", "reject");
    walk(registers.template()).after("wu.credit", "confirm");
  }

  private static Jumps walk(String path) {
    var jumps = Jumps.inOrderOfTheHouse(path).areRefused();
    assertThat(jumps.tried()).isPositive();
    return jumps;
  }
}
