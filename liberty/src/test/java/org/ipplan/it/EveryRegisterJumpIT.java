package org.ipplan.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;

/**
 * The machines beside the cases, walked from their first state to their last: measures and who
 * applies them, what recipients are told, events and applications of agencies, records and leads.
 */
class EveryRegisterJumpIT {
  private static final JsonObject STATED =
      Json.createObjectBuilder()
          .add("fields", Json.createArrayBuilder().add("NO_RIGHTS_CUT").add("NO_DUTIES_ADDED"))
          .build();

  private static final JsonObject ENDED =
      Json.createObjectBuilder().add("reason", "期满").add("dueOn", "2032-03-03").build();

  private static final JsonObject BY_LETTER =
      Json.createObjectBuilder().add("means", "LETTER").add("reason", "退信").build();

  private final CreditCases cases = new CreditCases();
  private final RestCaller sun = PlanSystem.official("sun.credit");

  @Test
  void ofAMeasureFromItsProposalToItsEnd() {
    var measure = sun.post("/measures", MeasureBodies.measure()).expect(201).location();

    walk(measure).after("wu.credit", "confirm", STATED).after("wu.credit", "end", ENDED);
  }

  @Test
  void ofWhoAppliesAMeasureFromTheProposalToTheEnd() {
    var applier = sun.post("/measure-appliers", MeasureBodies.applier("C5.3"));

    walk(applier.expect(201).location())
        .after("wu.credit", "confirm")
        .after("wu.credit", "end", ENDED);
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
    var another = Json.createObjectBuilder(CreditBodies.recipient()).add("department", "nda");
    var recipient = PlanSystem.official("zheng.credit").post("/recipients", another.build());

    walk(recipient.expect(201).location())
        .after("wu.credit", "confirm")
        .after("zheng.credit", "end");
  }

  @Test
  void ofAnEventOfAnAgencyFromItsRecordToItsRevocation() {
    walk(event()).after("wu.credit", "confirm").after("wu.credit", "revoke");
  }

  @Test
  void ofAnApplicationOfAnAgencyFromItsFilingToItsDecision() {
    var event = event();
    PlanSystem.official("wu.credit").step(event, "confirm").expect(200);
    var agency = sun.get(event).expect(200).json().getString("agency");
    var objection =
        Json.createObjectBuilder(AgencyBodies.grounds())
            .add("event", event.substring(event.lastIndexOf('/') + 1))
            .build();
    var application = sun.post("/agencies/" + agency + "/objections", objection);

    walk(application.expect(201).location())
        .after("qian.credit", "accept")
        .after("wu.credit", "decide-for");
  }

  @Test
  void ofARecordFromItsCollectionToALeadAndBack() {
    var subject = sun.post("/subjects", CreditBodies.subject()).expect(201).location();
    var record = sun.post(subject + "/records", CreditBodies.record()).expect(201).location();

    walk(record).after("sun.credit", "raise-lead").after("sun.credit", "drop-lead");
  }

  private String event() {
    var subject = sun.post("/subjects", CreditBodies.subject()).expect(201).location();
    var code = subject.replace("/subjects/", "");
    var agency = sun.post("/agencies", AgencyBodies.agency(code)).expect(201).location();
    return sun.post(agency + "/events", AgencyBodies.event()).expect(201).location();
  }

  private static Jumps walk(String path) {
    var jumps = Jumps.inOrderOfTheHouse(path).areRefused();
    assertThat(jumps.tried()).isPositive();
    return jumps;
  }
}
