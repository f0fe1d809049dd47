package org.ipplan.it;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

/** Brings credit cases to where applications are made about them. */
public final class CreditCases {
  /** Words for whatever step wants some. */
  public static final JsonObject WORDS =
      Json.createObjectBuilder().add("reason", "理由").add("note", "说明").build();

  private final RestCaller sun = PlanSystem.official("sun.credit");
  private final RestCaller qian = PlanSystem.official("qian.credit");
  private final RestCaller wu = PlanSystem.official("wu.credit");
  private final RestCaller zheng = PlanSystem.official("zheng.credit");

  /**
   * A determination that is published, with a number of the series.
   *
   * @return code of its subject, which has no other
   */
  public String published() {
    var subject = sun.post("/subjects", CreditBodies.subject()).expect(201).location();
    var code = subject.substring(subject.lastIndexOf('/') + 1);
    publish(code);
    return code;
  }

  /** What a department is to do about a determination just published. */
  public String order() {
    var matter = sun.get("/credit-cases?q=" + published()).expect(200).items().get(0);
    var orders = sun.get(matter.getString("href") + "/measures").expect(200).items();
    return orders.get(0).getString("href");
  }

  /** Makes a subject known that nobody knows. */
  public static RestAnswer newSubject(RestCaller handler) {
    return handler.post("/subjects", CreditBodies.subject());
  }

  /** Begins a case against it, on a document of its own. */
  public static RestAnswer newCase(RestCaller handler, String code) {
    return handler.post("/credit-cases", CreditBodies.creditCase(code));
  }

  /** Gives a subject a new name from a day on. */
  public static RestAnswer rename(RestCaller handler, String subject, String name, String from) {
    var wanted = Json.createObjectBuilder().add("name", name).add("validFrom", from).build();
    return handler.post(subject + "/names", wanted);
  }

  /** A draft. */
  public String draft() {
    return sun.post("/credit-cases", CreditBodies.creditCase()).expect(201).location();
  }

  /** A draft on an abnormal filing, with what is recorded of it. */
  String abnormal() {
    var path = sun.post("/credit-cases", CreditBodies.abnormalCase()).expect(201).location();
    var etag = sun.get(path).expect(200).etag();
    sun.with("If-Match", etag)
        .put(path + "/abnormal-filing", CreditBodies.abnormalFiling())
        .expect(200);
    return path;
  }

  /** An objection to a published determination of a subject of its own. */
  public String objection() {
    var subject = "/subjects/" + published();
    var objection =
        Json.createObjectBuilder()
            .add("applicant", "试验主体有限公司")
            .add("text", "认定依据已被撤销")
            .add("revokingDocument", "（2024）京行终1号")
            .build();
    return sun.post(subject + "/objections", objection).expect(201).location();
  }

  /** The sample recipient that a system is bound to. */
  String recipient() {
    return sun.get("/recipients").expect(200).json().getJsonArray("items").stream()
        .map(JsonValue::asJsonObject)
        .filter(each -> each.getString("system", "").equals("demo-system"))
        .findFirst()
        .orElseThrow()
        .getString("href");
  }

  /** What that recipient is told of a determination of its own. */
  public String line() {
    var found = sun.get("/credit-cases?q=" + published()).expect(200).json();
    var matter = found.getJsonArray("items").getJsonObject(0).getString("href");
    return sun.get(matter + "/propagation").expect(200).json().getJsonArray("items").stream()
        .map(JsonValue::asJsonObject)
        .filter(each -> each.getString("recipient").equals(recipient()))
        .findFirst()
        .orElseThrow()
        .getString("href");
  }

  private void publish(String code) {
    var path = sun.post("/credit-cases", CreditBodies.creditCase(code)).expect(201).location();
    sun.step(path, "submit").expect(200);
    qian.step(path, "pass-review", note("同意")).expect(200);
    wu.step(path, "determine").expect(200);
    sun.step(path, "report").expect(200);
    zheng.step(path, "publish").expect(200);
  }

  private static JsonObject note(String text) {
    return Json.createObjectBuilder().add("note", text).build();
  }
}
