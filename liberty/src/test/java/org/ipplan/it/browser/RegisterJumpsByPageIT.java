package org.ipplan.it.browser;

import static org.ipplan.it.CreditRegisters.BY_LETTER;
import static org.ipplan.it.CreditRegisters.ENDED;
import static org.ipplan.it.CreditRegisters.STATED;

import org.ipplan.it.CreditCases;
import org.ipplan.it.CreditRegisters;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The machines of what credit staff keep beside the cases, walked to their end by page. */
@Tag("full")
class RegisterJumpsByPageIT extends AtTheBrowser {
  private static final String MEASURES = "/app/credit/measures.xhtml";
  private static final String PROPOSED = "[id='proposed-{id}']";
  private static final String STEPS = "section[aria-labelledby=steps-title]";

  private final CreditRegisters registers = new CreditRegisters();

  @Test
  void noStepOfAnAddedMeasureIsTakenTwiceOrOutOfOrder() {
    walk(registers.measure(), MEASURES, PROPOSED)
        .secondClick("wu.credit", "confirm", STATED)
        .secondClick("wu.credit", "end", ENDED);
  }

  @Test
  void noStepOfWhoAppliesAMeasureIsTakenTwiceOrOutOfOrder() {
    walk(registers.applier("C5.4"), MEASURES, PROPOSED)
        .secondClick("wu.credit", "confirm")
        .secondClick("wu.credit", "end", ENDED);
  }

  @Test
  void noStepOfALineOfTheLedgerIsTakenTwiceOrOutOfOrder() {
    walk(new CreditCases().line(), "/app/credit/propagation-line.xhtml?id={id}", "#line-steps")
        .secondClick("zheng.credit", "send", BY_LETTER)
        .secondClick("zheng.credit", "fail", BY_LETTER)
        .secondClick("zheng.credit", "send", BY_LETTER)
        .secondClick("zheng.credit", "apply", BY_LETTER);
  }

  @Test
  void noStepOfARecipientIsTakenTwiceOrOutOfOrder() {
    var page = "/app/credit/recipient.xhtml?id={id}";
    walk(registers.recipient("mot"), page, "#recipient-steps")
        .secondClick("wu.credit", "confirm")
        .secondClick("zheng.credit", "end");
  }

  @Test
  void noStepOfAnEventOfAnAgencyIsTakenTwiceOrOutOfOrder() {
    var event = registers.event();
    walk(event, agency(event), "#events")
        .secondClick("wu.credit", "confirm")
        .secondClick("wu.credit", "revoke");
  }

  @Test
  void noStepOfAnApplicationOfAnAgencyIsTakenTwiceOrOutOfOrder() {
    var application = registers.objectionToAnEvent();
    walk(application, agency(application), "#applications")
        .secondClick("qian.credit", "accept")
        .secondClick("wu.credit", "decide-for");
  }

  @Test
  void noStepOfARecordIsTakenTwiceOrOutOfOrder() {
    var record = registers.record();
    walk(record, subject(registers.subjectOf(record)), "#records")
        .secondClick("sun.credit", "raise-lead")
        .secondClick("sun.credit", "drop-lead");
  }

  @Test
  void noStepOfACodeThatFailsTheCheckIsTakenTwiceOrOutOfOrder() {
    var steps = "section[aria-labelledby=code-title]";
    walk(registers.waitingCode(), subject("{id}"), steps).secondClick("wu.credit", "confirm-code");
    walk(registers.waitingCode(), subject("{id}"), steps).secondClick("wu.credit", "reject-code");
  }

  @Test
  void noStepOfARulePackIsTakenTwiceOrOutOfOrder() {
    var page = "/app/credit/rule-set.xhtml?id={id}";
    walk(registers.rulePack(), page, STEPS).secondClick("qian.credit", "withdraw");
    walk(registers.rulePack(), page, STEPS).secondClick("wu.credit", "reject");
    walk(registers.rulePack(), page, STEPS).secondClick("wu.credit", "confirm");
  }

  @Test
  void noStepOfATemplateIsTakenTwiceOrOutOfOrder() {
    var page = "/app/credit/paper-template.xhtml?id={id}";
    walk(registers.template(), page, STEPS).secondClick("qian.credit", "withdraw");
    walk(registers.template(), page, STEPS).secondClick("wu.credit", "reject");
    walk(registers.template(), page, STEPS).secondClick("wu.credit", "confirm");
  }

  private String agency(String path) {
    return "/app/credit/agency.xhtml?code=" + registers.agencyOf(path);
  }

  private static String subject(String code) {
    return "/app/credit/subject.xhtml?code=" + code;
  }

  private MachineOnPage walk(String path, String page, String panel) {
    return MachineOnPage.ofTheHouse(browser(), path, page, panel);
  }
}
