package org.ipplan.it;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.UUID;

/** Brings about what credit staff keep beside the cases, each of its own. */
public final class CreditRegisters {
  /** What is said when a measure is added: that it cuts no rights and adds no duties. */
  public static final JsonObject STATED =
      Json.createObjectBuilder()
          .add("fields", Json.createArrayBuilder().add("NO_RIGHTS_CUT").add("NO_DUTIES_ADDED"))
          .build();

  /** When what applies from a later day ends. */
  public static final JsonObject ENDED =
      Json.createObjectBuilder().add("reason", "期满").add("dueOn", "2032-03-03").build();

  /** How a recipient was told. */
  public static final JsonObject BY_LETTER =
      Json.createObjectBuilder().add("means", "LETTER").add("reason", "退信").build();

  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private final RestCaller sun = PlanSystem.official("sun.credit");
  private final RestCaller qian = PlanSystem.official("qian.credit");
  private final RestCaller wu = PlanSystem.official("wu.credit");
  private final RestCaller zheng = PlanSystem.official("zheng.credit");

  /** A measure that was proposed. */
  public String measure() {
    return sun.post("/measures", MeasureBodies.measure()).expect(201).location();
  }

  /** That a department applies a measure, proposed. */
  public String applier(String measure) {
    return sun.post("/measure-appliers", MeasureBodies.applier(measure)).expect(201).location();
  }

  /** A recipient that was entered: a department has one entry at a time. */
  public String recipient(String department) {
    var entered =
        Json.createObjectBuilder(CreditBodies.recipient()).add("department", department).build();
    return zheng.post("/recipients", entered).expect(201).location();
  }

  /** An event that was recorded of an agency which has no other. */
  public String event() {
    var code = subject().replace("/subjects/", "");
    var agency = sun.post("/agencies", AgencyBodies.agency(code)).expect(201).location();
    return sun.post(agency + "/events", AgencyBodies.event()).expect(201).location();
  }

  /** Code of the agency that an event or an application is of. */
  public String agencyOf(String path) {
    return sun.get(path).expect(200).json().getString("agency");
  }

  /** An objection to an event that counts. */
  public String objectionToAnEvent() {
    var event = event();
    wu.step(event, "confirm").expect(200);
    var objection =
        Json.createObjectBuilder(AgencyBodies.grounds()).add("event", lastPart(event)).build();
    return sun.post("/agencies/" + agencyOf(event) + "/objections", objection)
        .expect(201)
        .location();
  }

  /** A record of a subject that has no other. */
  public String record() {
    return sun.post(subject() + "/records", CreditBodies.record()).expect(201).location();
  }

  /** Code of the subject that a record is of. */
  public String subjectOf(String record) {
    return sun.get(record).expect(200).json().getString("subject");
  }

  /** A genuine code that fails the check and waits for a second person. */
  public String waitingCode() {
    var code = CreditBodies.subject().getString("code");
    var failing = code.substring(0, 17) + (code.endsWith("0") ? "1" : "0");
    var subject =
        Json.createObjectBuilder(CreditBodies.subject())
            .add("code", failing)
            .add("overrideReason", "营业执照原件所载如此")
            .build();
    return sun.post("/subjects", subject).expect(201).location();
  }

  /** A rule pack handed in, which speaks on a point of its own from a day after the sample run. */
  public String rulePack() {
    return qian.post("/rule-sets", pack().getBytes(UTF_8), "application/json")
        .expect(201)
        .location();
  }

  /** A later edition of a template, which says what the one before says. */
  public String template() {
    var content = sun.get(counting() + "/content").expect(200).content();
    return qian.post("/paper-templates?kind=COMMITMENT", content, DOCX).expect(201).location();
  }

  private String counting() {
    return sun.get("/paper-templates?limit=1000").expect(200).items().stream()
        .filter(each -> each.getString("kind").equals("COMMITMENT"))
        .filter(each -> each.getString("state").equals("CONFIRMED"))
        .map(each -> each.getString("href"))
        .findFirst()
        .orElseThrow();
  }

  private String subject() {
    return sun.post("/subjects", CreditBodies.subject()).expect(201).location();
  }

  private static String pack() {
    var name = "trial-" + UUID.randomUUID().toString().substring(0, 8);
    var rule =
        Json.createObjectBuilder()
            .add("id", "TR-1")
            .add("point", name + ".entry")
            .add("article", "1")
            .add("status", "UNCONFIRMED")
            .add("enforced", "PEOPLE")
            .add("textZh", "谁办案、谁录入。")
            .add("textEn", "Who handles the case enters the data.");
    return Json.createObjectBuilder()
        .add("id", name)
        .add("family", name)
        .add("kind", "PENALTY_PUBLICITY")
        .add("nameZh", "试行规定")
        .add("nameEn", "Provisions on trial")
        .add("number", "试行第1号")
        .add("authorityZh", "国家市场监督管理总局")
        .add("authorityEn", "State Administration for Market Regulation")
        .add("effectiveFrom", "2031-03-03")
        .add("rules", Json.createArrayBuilder().add(rule))
        .build()
        .toString();
  }

  private static String lastPart(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
