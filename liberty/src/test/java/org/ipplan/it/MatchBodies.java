package org.ipplan.it;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.UUID;

/** What calls about names carry. */
final class MatchBodies {
  /** One of the sample run's organisations. */
  private static final String SAMPLE = "91440300MA5T0B2C34";

  private MatchBodies() {}

  /** A name that the sample run has in another writing. */
  static JsonObject request() {
    var query = Json.createObjectBuilder().add("id", "1").add("name", "深圳雲帆样例科技");
    return Json.createObjectBuilder().add("queries", Json.createArrayBuilder().add(query)).build();
  }

  /** That a name nobody else asks for is one of the sample run's organisations. */
  static JsonObject decision() {
    return Json.createObjectBuilder()
        .add("name", "云帆样例" + UUID.randomUUID())
        .add("subject", SAMPLE)
        .add("judgement", "SAME")
        .add("reason", "核对营业执照")
        .build();
  }
}
