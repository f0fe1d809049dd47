package org.ipplan.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Nobody comes onto the serious list by a short cut: each is refused with article and pack. */
class IllegalJumpsIT {
  private static final JsonObject WORDS =
      Json.createObjectBuilder().add("reason", "理由").add("note", "说明").build();

  private final SeriousCases cases = new SeriousCases();
  private final RestCaller sun = PlanSystem.official("sun.credit");
  private final RestCaller qian = PlanSystem.official("qian.credit");
  private final RestCaller wu = PlanSystem.official("wu.credit");
  private final RestCaller zheng = PlanSystem.official("zheng.credit");
  private final RestCaller panel = PlanSystem.official("panel1.credit");

  @Test
  void fromADraftNoLaterStepIsTaken() {
    var path = cases.assessed();
    sun.post(path + "/service-proofs", SeriousBodies.proof("2024-06-03", "PRIOR_NOTICE"))
        .expectProblem(409, "credit.no-notice");
    lawful(sun.step(path, "submit", WORDS), "45", "penalty-law-2021");
    lawful(qian.step(path, "pass-review", WORDS), "58", "penalty-law-2021");
    lawful(panel.post(path + "/votes", SeriousBodies.of("votes").orElseThrow()), "57", null);
    lawful(wu.step(path, "ask-consent", WORDS), "13", "samr-44-2021");
    lawful(wu.post(path + "/decisions", SeriousBodies.decision()), "13", "samr-44-2021");
    lawful(zheng.step(path, "publish", WORDS), "14", "samr-44-2021");
    sun.step(path, "publish", WORDS).expectProblem(403, "credit.publisher-only");
    assertThat(state(path)).isEqualTo("DRAFT");
  }

  @Test
  void aRunningWindowAndAnUnansweredDefenceHoldTheCase() {
    var path = cases.told();
    PlanSystem.system("demo-system").post(path + "/defences", SeriousBodies.defence()).expect(201);
    sun.step(path, "open-defence", WORDS).expectProblem(403, "credit.not-server");
    qian.step(path, "open-defence", WORDS).expect(200);

    var refused = sun.step(path, "submit", WORDS).expect(409);

    assertThat(guards(refused)).contains("credit.window-open", "credit.defence-unanswered");
    assertThat(state(path)).isEqualTo("DEFENCE_OPEN");
    assertThat(sun.get(path).expect(200).json().getJsonArray("steps").toString())
        .contains("\"ask-hearing\"");
  }

  private static void lawful(RestAnswer answer, String article, @Nullable String ruleSet) {
    var refusal = answer.expect(409).json().getJsonArray("blockedBy").getJsonObject(0);
    assertThat(refusal.getString("article")).isEqualTo(article);
    assertThat(refusal.getString("ruleSet")).isNotBlank();
    if (ruleSet != null) {
      assertThat(refusal.getString("ruleSet")).isEqualTo(ruleSet);
    }
  }

  private static List<String> guards(RestAnswer answer) {
    return answer.json().getJsonArray("blockedBy").getValuesAs(JsonObject.class).stream()
        .map(refusal -> refusal.getString("guard"))
        .toList();
  }

  private String state(String path) {
    return sun.get(path).expect(200).json().getString("state");
  }
}
