package org.ipplan.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.ipplan.it.support.ElapsedWindows;
import org.junit.jupiter.api.Test;

/**
 * The machines of credit supervision, walked from their first state to their last: in each state
 * every step that is not lawful is tried and refused, out of order with its article.
 */
class EveryJumpIT {
  private final CreditCases cases = new CreditCases();
  private final RestCaller sun = PlanSystem.official("sun.credit");
  private final RestCaller wu = PlanSystem.official("wu.credit");

  @Test
  void ofADeterminationFromItsDraftToItsRevocation() {
    var tried =
        new Jumps(cases.draft())
            .areRefused()
            .after("sun.credit", "submit")
            .after("qian.credit", "pass-review")
            .after("wu.credit", "determine", Json.createObjectBuilder().build())
            .after("sun.credit", "report")
            .after("zheng.credit", "publish")
            .after("sun.credit", "note-revocation")
            .after("sun.credit", "report-revocation")
            .after("zheng.credit", "revoke")
            .tried();

    assertThat(tried).isGreaterThan(100);
  }

  @Test
  void ofAnObjectionFromItsFilingToItsCirculation() {
    var tried =
        new Jumps(cases.objection())
            .areRefused()
            .after("sun.credit", "accept")
            .after("sun.credit", "verify")
            .after("wu.credit", "decide-for")
            .after("zheng.credit", "circulate")
            .tried();

    assertThat(tried).isGreaterThan(25);
  }

  @Test
  void ofASeriousCaseFromItsNoticeToItsRevocation() {
    var path = new SeriousCases().told();
    var jumps = new Jumps(path).areRefused().after("qian.credit", "open-defence");
    var defence = made(path + "/defences", SeriousBodies.defence());
    jumps.areRefused();
    sun.post(defence + "/reply", SeriousBodies.of("reply").orElseThrow()).expect(200);
    ElapsedWindows.pass(path);
    jumps.after("sun.credit", "submit").after("qian.credit", "pass-review");
    for (var member : new String[] {"panel1.credit", "panel2.credit", "panel3.credit"}) {
      PlanSystem.official(member)
          .post(path + "/votes", SeriousBodies.of("votes").orElseThrow())
          .expect(201);
    }
    jumps.after("wu.credit", "conclude");
    wu.post(path + "/decisions", SeriousBodies.decision()).expect(201);
    jumps.areRefused();
    sun.post(path + "/decisions", SeriousBodies.guidance()).expect(201);
    var proof = SeriousBodies.proof("2024-06-03", "LISTING_DECISION", "REPAIR_GUIDANCE");
    sun.post(path + "/service-proofs", proof).expect(201);
    jumps
        .areRefused()
        .after("zheng.credit", "publish")
        .after("sun.credit", "note-revocation")
        .after("zheng.credit", "revoke");

    assertThat(jumps.tried()).isGreaterThan(250);
  }

  private String made(String path, JsonObject body) {
    return path + "/" + sun.post(path, body).expect(201).json().getString("id");
  }
}
