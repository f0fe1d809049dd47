package org.ipplan.it;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.concurrent.atomic.AtomicInteger;
import org.ipplan.it.support.PastRounds;

/** Rounds of the evaluation of 2024, brought to where it is asked. */
public final class Evaluations {
  /** The sample year's tasks were handed out on it. */
  private static final String TODAY = "2024-06-03";

  private static final AtomicInteger YEARS = new AtomicInteger(2040);

  private final RestCaller chen = PlanSystem.official("chen.ccpd");
  private final RestCaller li = PlanSystem.official("li.office");
  private final RestCaller zhang = PlanSystem.official("zhang.office");

  String draft() {
    return li.post("/evaluations/2024", round()).expect(201).location();
  }

  /** A round departments were told of. */
  public String announced() {
    var round = draft();
    zhang.step(round, "announce").expect(200);
    return round;
  }

  /** One of 中央宣传部 against a criterion of a round that was announced. */
  public String appeal() {
    announced();
    return chen.post("/evaluations/2024/ccpd/appeals", newAppeal()).expect(201).location();
  }

  String scheme() {
    return li.post("/evaluation-schemes", newScheme()).expect(201).location();
  }

  /**
   * @param last part of the path
   */
  static JsonObject of(String last) {
    return switch (last) {
      case "appeals" -> newAppeal();
      case "evaluation-schemes" -> newScheme();
      case "simulation" ->
          Json.createObjectBuilder()
              .add(
                  "changes",
                  Json.createArrayBuilder()
                      .add(
                          Json.createObjectBuilder()
                              .add("criterion", "REPORTING")
                              .add("counted", 1)
                              .add("of", 1)))
              .build();
      default -> round();
    };
  }

  private static JsonObject round() {
    PastRounds.clear(TODAY);
    return Json.createObjectBuilder().add("asOf", TODAY).add("reason", "年中考核").build();
  }

  private static JsonObject newAppeal() {
    return Json.createObjectBuilder()
        .add("criterion", "REPORTING")
        .add("grounds", "报告已按时报送，未计入")
        .build();
  }

  private static JsonObject newScheme() {
    var line = Json.createObjectBuilder().add("code", "SIGNING").add("kind", "RATE");
    return Json.createObjectBuilder()
        .add("year", YEARS.getAndIncrement())
        .add("nameZh", "示例办法")
        .add("nameEn", "A scheme for tests")
        .add("leadWeight", 2)
        .add("participantWeight", 1)
        .add("appealDays", 5)
        .add("criteria", Json.createArrayBuilder().add(line.add("points", 100)))
        .add("reason", "测试")
        .build();
  }
}
