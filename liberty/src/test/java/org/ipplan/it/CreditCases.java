package org.ipplan.it;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.UUID;

/** Brings credit cases to where applications are made about them. */
final class CreditCases {
  private final RestCaller sun = PlanSystem.official("sun.credit");
  private final RestCaller qian = PlanSystem.official("qian.credit");
  private final RestCaller wu = PlanSystem.official("wu.credit");
  private final RestCaller zheng = PlanSystem.official("zheng.credit");

  /** A draft. */
  String draft() {
    return sun.post("/credit-cases", CreditBodies.creditCase()).expect(201).location();
  }

  /** An objection to a published determination of a subject of its own. */
  String objection() {
    var subject = sun.post("/subjects", CreditBodies.subject()).expect(201).location();
    publish(subject.substring(subject.lastIndexOf('/') + 1));
    var objection =
        Json.createObjectBuilder()
            .add("applicant", "试验主体有限公司")
            .add("text", "认定依据已被撤销")
            .add("revokingDocument", "（2024）京行终1号")
            .build();
    return sun.post(subject + "/objections", objection).expect(201).location();
  }

  private void publish(String code) {
    var path = sun.post("/credit-cases", CreditBodies.creditCase(code)).expect(201).location();
    sun.step(path, "submit").expect(200);
    qian.step(path, "pass-review", note("同意")).expect(200);
    wu.step(path, "determine", note("国知信认" + UUID.randomUUID())).expect(200);
    sun.step(path, "report").expect(200);
    zheng.step(path, "publish").expect(200);
  }

  private static JsonObject note(String text) {
    return Json.createObjectBuilder().add("note", text).build();
  }
}
