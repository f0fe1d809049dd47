package org.ipplan.it;

import jakarta.json.Json;
import jakarta.json.JsonObject;

/** Typical cases of 中央宣传部, brought to where something is asked of them. */
public final class TypicalCases {
  private final RestCaller chen = PlanSystem.official("chen.ccpd");
  private final RestCaller li = PlanSystem.official("li.office");
  private final RestCaller zhang = PlanSystem.official("zhang.office");
  private final RestCaller expert = PlanSystem.official("expert.he");

  String draft() {
    return chen.post("/typical-cases", wanted()).expect(201).location();
  }

  /** One that an expert gave an opinion of. */
  public String shortlisted() {
    var path = draft();
    chen.step(path, "submit").expect(200);
    li.step(path, "shortlist").expect(200);
    expert.post(path + "/opinions", opinion()).expect(200);
    return path;
  }

  public String published() {
    var path = shortlisted();
    zhang.step(path, "select").expect(200);
    li.step(path, "publish").expect(200);
    return path;
  }

  /**
   * @param last part of the path
   */
  static JsonObject of(String last) {
    return last.equals("opinions") ? opinion() : wanted();
  }

  private static JsonObject wanted() {
    return Json.createObjectBuilder()
        .add("year", 2024)
        .add("batch", 3)
        .add("unit", "示例省版权局")
        .add("title", "版权保护部门联动机制")
        .add("summary", "以一站式登记和快速调解保护民间文艺作品")
        .add("practice", "版权、文化和市场监管部门联合设立服务窗口，登记、监测、调解一次办结。")
        .add("results", "登记平均用时由三十日缩短至七日，调解成功率达到八成。")
        .build();
  }

  private static JsonObject opinion() {
    return Json.createObjectBuilder()
        .add("verdict", "RECOMMEND")
        .add("score", 86)
        .add("text", "机制清楚，数据可核，可以推广。")
        .build();
  }
}
