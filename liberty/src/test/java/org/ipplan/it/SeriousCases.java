package org.ipplan.it;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import org.ipplan.it.support.ElapsedWindows;

/** Brings cases of the serious list on their way. */
public final class SeriousCases {
  private static final int FAR_AHEAD = 60;

  private final RestCaller sun = PlanSystem.official("sun.credit");

  /** A draft with its worksheet. */
  String assessed() {
    var path = sun.post("/credit-cases", SeriousBodies.seriousCase()).expect(201).location();
    var etag = sun.get(path).expect(200).etag();
    var sheet = SeriousBodies.worksheet();
    sun.with("If-Match", etag).put(path + "/worksheet", sheet).expect(200);
    return path;
  }

  /** Takes a step that is lawful now. */
  @FunctionalInterface
  public interface Step {
    void take(String official, String action);
  }

  /**
   * From its notice to its revocation. What a step waits for is brought about before it.
   *
   * @param path of a case whose party was told
   */
  public void walk(String path, Step step) {
    step.take("qian.credit", "open-defence");
    var defence = made(path + "/defences", SeriousBodies.defence());
    sun.post(defence + "/reply", SeriousBodies.of("reply").orElseThrow()).expect(200);
    ElapsedWindows.pass(path);
    step.take("sun.credit", "submit");
    step.take("qian.credit", "pass-review");
    for (var member : new String[] {"panel1.credit", "panel2.credit", "panel3.credit"}) {
      var vote = SeriousBodies.of("votes").orElseThrow();
      PlanSystem.official(member).post(path + "/votes", vote).expect(201);
    }
    step.take("wu.credit", "conclude");
    var wu = PlanSystem.official("wu.credit");
    wu.post(path + "/decisions", SeriousBodies.decision()).expect(201);
    sun.post(path + "/decisions", SeriousBodies.guidance()).expect(201);
    var proof = SeriousBodies.proof("2024-06-03", "LISTING_DECISION", "REPAIR_GUIDANCE");
    sun.post(path + "/service-proofs", proof).expect(201);
    step.take("zheng.credit", "publish");
    step.take("sun.credit", "note-revocation");
    step.take("zheng.credit", "revoke");
  }

  /** Its party was told. */
  public String told() {
    var path = assessed();
    var issuedOn = noticed(path);
    sun.post(path + "/service-proofs", SeriousBodies.proof(issuedOn, "PRIOR_NOTICE")).expect(201);
    return path;
  }

  /** The day on which notice was given. */
  String noticed(String path) {
    var notice = sun.post(path + "/notices", SeriousBodies.notice()).expect(201);
    return notice.json().getString("issuedOn");
  }

  /** A defence that waits for its reply. */
  String defence() {
    var path = told() + "/defences";
    return made(path, SeriousBodies.defence());
  }

  /** A hearing to come. */
  String hearing() {
    var path = told();
    var notices = sun.get(path + "/notices").expect(200).json().getJsonArray("items");
    var today = LocalDate.parse(notices.getJsonObject(0).getString("issuedOn"));
    var hearing = SeriousBodies.hearing(today, today.plusDays(FAR_AHEAD));
    return made(path + "/hearings", hearing);
  }

  private String made(String path, JsonObject body) {
    return path + "/" + sun.post(path, body).expect(201).json().getString("id");
  }
}
