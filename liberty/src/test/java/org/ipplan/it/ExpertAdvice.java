package org.ipplan.it;

import jakarta.json.Json;
import jakarta.json.JsonObject;

/** Requests for expert advice, brought to where something is asked of somebody. */
public final class ExpertAdvice {
  private final RestCaller li = PlanSystem.official("li.office");
  private final RestCaller expert = PlanSystem.official("expert.he");

  /** One that an expert answered. */
  public String asked() {
    var path = li.post("/advice", wanted()).expect(201).location();
    expert.post(path + "/answers", answer()).expect(200);
    return path;
  }

  /** One whose outcome {@code li.office} recorded. */
  String recorded() {
    var path = asked();
    li.step(path, "adopt", reason()).expect(200);
    return path;
  }

  /**
   * @param last part of the path
   */
  static JsonObject of(String last) {
    return switch (last) {
      case "answers" -> answer();
      case "advice" -> wanted();
      default -> reason();
    };
  }

  private static JsonObject wanted() {
    return Json.createObjectBuilder()
        .add("topic", "地理标志统一认定试点")
        .add("question", "试点省份的范围是否合适？")
        .add("dueOn", "2024-12-20")
        .add("experts", Json.createArrayBuilder().add("expert.he"))
        .build();
  }

  private static JsonObject reason() {
    return Json.createObjectBuilder().add("reason", "采纳关于试点范围的意见").build();
  }

  private static JsonObject answer() {
    return Json.createObjectBuilder()
        .add("institution", "示例研究基地")
        .add("opinion", "可以在两省先行试点。")
        .add("recommendations", "半年后评估一次。")
        .build();
  }
}
