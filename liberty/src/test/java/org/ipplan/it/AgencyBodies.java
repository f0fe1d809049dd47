package org.ipplan.it;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.UUID;

/** What calls about agency scores carry. */
final class AgencyBodies {
  /** One of the sample run's organisations that nobody rates. */
  private static final String UNRATED = "91210100MABT0M5PXA";

  private AgencyBodies() {}

  /**
   * @param last part of the path
   */
  static JsonObject of(String last) {
    return switch (last) {
      case "agencies" -> agency(UNRATED);
      case "events" -> event();
      case "simulation" -> Json.createObjectBuilder().build();
      case "agency-grades" -> grades(UNRATED, "2024-06-01");
      default -> grounds();
    };
  }

  /** A subject to be rated. */
  static JsonObject agency(String code) {
    return Json.createObjectBuilder()
        .add("code", code)
        .add("kind", "PATENT_AGENCY")
        .add("licenceNumber", "证" + UUID.randomUUID())
        .add("department", "cnipa")
        .build();
  }

  /** A deduction whose points the rule fixes. */
  static JsonObject event() {
    return Json.createObjectBuilder()
        .add("entry", "VOLUME")
        .add("act", "函〔2024〕1号")
        .add("source", "IRREGULAR_PRACTICE")
        .add("documentNumber", "函〔2024〕1号")
        .add("occurredOn", "2024-05-06")
        .build();
  }

  /** Why somebody objects. */
  static JsonObject grounds() {
    return Json.createObjectBuilder().add("grounds", "得分有误，附证明材料。").build();
  }

  /** Grades to be published. */
  static JsonObject grades(String code, String on) {
    return Json.createObjectBuilder()
        .add("kind", "PATENT_AGENCY")
        .add("code", code)
        .add("evaluatedOn", on)
        .build();
  }
}
