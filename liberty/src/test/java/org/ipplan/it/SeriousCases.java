package org.ipplan.it;

import jakarta.json.JsonObject;
import java.time.LocalDate;

/** Brings cases of the serious list on their way. */
final class SeriousCases {
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

  /** Its party was told. */
  String told() {
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
