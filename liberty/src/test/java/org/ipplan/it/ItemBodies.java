package org.ipplan.it;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Optional;

/** What calls carry that break a share down. */
final class ItemBodies {
  private ItemBodies() {}

  /** By the path; empty for other calls. */
  static Optional<JsonObject> of(String path) {
    var plain = path.replaceFirst("\\?.*", "");
    if (plain.endsWith("/breakdown")) {
      return Optional.of(Json.createObjectBuilder().add("template", "document").build());
    }
    if (plain.endsWith("/values")) {
      return Optional.of(value());
    }
    return item(plain);
  }

  private static Optional<JsonObject> item(String path) {
    if (path.contains("sub-tasks")) {
      return Optional.of(planned("调研论证").build());
    }
    if (path.contains("milestones")) {
      return Optional.of(planned("文件印发").add("verification", "文件已编号印发").build());
    }
    return path.contains("targets") ? Optional.of(target()) : Optional.empty();
  }

  private static JsonObjectBuilder planned(String title) {
    return Json.createObjectBuilder().add("title", title).add("dueOn", "2024-06-20");
  }

  private static JsonObject target() {
    return planned("线索核查率").add("unit", "%").add("goal", 100).add("direction", "AT_LEAST").build();
  }

  private static JsonObject value() {
    return Json.createObjectBuilder()
        .add("on", "2024-06-01")
        .add("value", 40)
        .add("source", "月度统计")
        .build();
  }
}
