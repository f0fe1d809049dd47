package org.ipplan.it;

import jakarta.json.Json;
import jakarta.json.JsonObject;

/** Inspections of 中央宣传部 that li.office prepares and makes and zhang.office approves. */
public final class Inspections {
  private final RestCaller li = PlanSystem.official("li.office");
  private final RestCaller zhang = PlanSystem.official("zhang.office");
  private final RestCaller chen = PlanSystem.official("chen.ccpd");

  /** One whose plan waits for approval. */
  public String draft() {
    return li.post("/inspections", inspection()).expect(201).location();
  }

  /** One that is under way. */
  public String underWay() {
    var path = draft();
    zhang.step(path, "approve").expect(200);
    li.step(path, "begin").expect(200);
    return path;
  }

  /** One whose conclusion was fed back. */
  public String concluded() {
    var path = underWay();
    var note = Json.createObjectBuilder().add("note", "总体落实，一项滞后").build();
    li.step(path, "conclude", note).expect(200);
    return path;
  }

  String draftFinding() {
    return li.post(underWay() + "/findings", newFinding()).expect(201).location();
  }

  /** One that was fed back. */
  public String finding() {
    var path = draftFinding();
    li.step(path, "issue").expect(200);
    return path;
  }

  String objection() {
    return chen.post(finding() + "/objections", grounds()).expect(201).location();
  }

  String appraisal() {
    return li.post(concluded() + "/appraisals", praise()).expect(201).location();
  }

  /** Whatever else is open, it goes on beside it. */
  static JsonObject inspection() {
    return Json.createObjectBuilder()
        .add("title", "知识产权宣传工作专项督查")
        .add("kind", "SPECIAL")
        .add("orderedBy", "国务院办公厅")
        .add("documentNumber", "国办督〔2024〕12号")
        .add("orderedOn", "2024-05-31")
        .add("matter", "宣传周活动的组织与成效")
        .add("departments", Json.createArrayBuilder().add("ccpd"))
        .add("fromOn", "2024-06-03")
        .add("toOn", "2024-06-14")
        .add("methods", Json.createArrayBuilder().add("SELF_CHECK").add("VISIT"))
        .add("authors", Json.createArrayBuilder().add("li.office"))
        .add("overlapReason", "按批示分批开展")
        .build();
  }

  static JsonObject newFinding() {
    return Json.createObjectBuilder()
        .add("department", "ccpd")
        .add("text", "宣传方案未按期印发")
        .add("basis", "任务分工第三条")
        .add("term", 20)
        .build();
  }

  static JsonObject grounds() {
    return Json.createObjectBuilder().add("grounds", "方案已于五月印发").build();
  }

  static JsonObject praise() {
    return Json.createObjectBuilder()
        .add("kind", "PRAISE")
        .add("department", "ccpd")
        .add("text", "宣传周组织有力，予以表扬")
        .build();
  }

  static JsonObject rating() {
    return Json.createObjectBuilder().add("rating", "FEASIBLE").add("reason", "进度材料尚缺两份").build();
  }
}
