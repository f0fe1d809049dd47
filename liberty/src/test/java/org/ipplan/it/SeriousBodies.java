package org.ipplan.it;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What calls about cases of the serious list carry. */
final class SeriousBodies {
  private static final List<String> TESTS = List.of("UNLAWFUL", "GRAVE", "HEAVIER_PENALTY");
  private static final List<String> FACTORS =
      List.of(
          "INTENT", "FREQUENCY", "DURATION", "PENALTY", "VALUE", "DANGER", "LOSS", "SOCIAL_EFFECT");
  private static final String DAY = "2024-06-03";

  private SeriousBodies() {}

  /**
   * @param last part of the path
   */
  static Optional<JsonObject> of(String last) {
    return switch (last) {
      case "abnormal-filing" -> Optional.of(CreditBodies.abnormalFiling());
      case "worksheet" -> Optional.of(worksheet());
      case "notices" -> Optional.of(notice());
      case "service-proofs" -> Optional.of(proof(DAY, "PRIOR_NOTICE"));
      case "waivers" -> Optional.of(waiver());
      case "defences" -> Optional.of(defence());
      case "reply" -> Optional.of(object("outcome", "NOT_ACCEPTED").add("text", "经复核不予采纳").build());
      case "hearings" -> Optional.of(hearing(LocalDate.parse(DAY), LocalDate.parse("2024-06-28")));
      case "record" -> Optional.of(object("text", "笔录").add("signed", true).build());
      case "reviews" -> Optional.of(object("opinion", "同意").add("passed", true).build());
      case "votes" -> Optional.of(object("reasons", "事实清楚").add("inFavour", true).build());
      case "decisions" -> Optional.of(decision());
      case "objections", "repairs" -> Optional.of(CreditBodies.of(last));
      default -> Optional.empty();
    };
  }

  /** A case by a document of its own. */
  static JsonObject seriousCase() {
    return Json.createObjectBuilder(CreditBodies.creditCase())
        .add("list", "SERIOUS")
        .add("ground", "S2.4")
        .build();
  }

  static JsonObject worksheet() {
    var answers = Json.createArrayBuilder();
    TESTS.forEach(code -> answers.add(answer("TEST", code).add("met", true)));
    FACTORS.forEach(code -> answers.add(answer("FACTOR", code).add("figure", 1)));
    return object("level", "NATIONAL")
        .add("penaltyKind", "SEVERE_FINE")
        .add("noIntent", false)
        .add("noIntentReason", "无此证据")
        .add("answers", answers)
        .build();
  }

  private static JsonObjectBuilder answer(String kind, String code) {
    return object("kind", kind).add("code", code).add("text", "见案卷");
  }

  static JsonObject notice() {
    return object("number", "告字" + UUID.randomUUID())
        .add("facts", "违法事实")
        .add("reasons", "列入理由和依据")
        .add("rights", "陈述、申辩、要求听证")
        .build();
  }

  static JsonObject proof(String servedOn, String... papers) {
    return Json.createObjectBuilder()
        .add("papers", Json.createArrayBuilder(List.of(papers)))
        .add("method", "DIRECT")
        .add("servedOn", servedOn)
        .add("recipient", "李某")
        .add("servedBy", "孙某、吴某")
        .build();
  }

  private static JsonObject waiver() {
    return object("person", "试验主体有限公司")
        .add("paper", "书面声明")
        .add("givenOn", DAY)
        .add("rights", Json.createArrayBuilder().add("DEFENCE"))
        .build();
  }

  static JsonObject defence() {
    return object("person", "试验主体有限公司").add("text", "请求不予列入").build();
  }

  static JsonObject hearing(LocalDate noticedOn, LocalDate heldOn) {
    return object("noticedOn", noticedOn.toString())
        .add("heldOn", heldOn.toString())
        .add("place", "听证室")
        .add("chair", "wu.credit")
        .build();
  }

  static JsonObject decision() {
    JsonArrayBuilder contents = Json.createArrayBuilder();
    List.of("CAUSE", "BASIS", "MEASURES", "REMOVAL", "REMEDIES")
        .forEach(code -> contents.add(object("code", code).add("text", "内容")));
    return object("kind", "LISTING_DECISION")
        .add("number", "列字" + UUID.randomUUID())
        .add("contents", contents)
        .build();
  }

  static JsonObject guidance() {
    return object("kind", "REPAIR_GUIDANCE")
        .add("number", "修告" + UUID.randomUUID())
        .add(
            "contents",
            Json.createArrayBuilder().add(object("code", "CONDITIONS").add("text", "内容")))
        .build();
  }

  private static JsonObjectBuilder object(String name, String value) {
    return Json.createObjectBuilder().add(name, value);
  }
}
