package org.ipplan.it;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.concurrent.atomic.AtomicInteger;

/** Bodies on connected systems, and a warning that one of the sample year sent. */
final class ConnectedSystems {
  private static final String SAMPLE =
      "{\"data\":[{\"id\":\"T-1\",\"name\":\"作品著作权登记\",\"month\":\"202404\",\"count\":7}]}";

  private static final AtomicInteger MADE = new AtomicInteger();

  private ConnectedSystems() {}

  /** Path of a warning of task 36. */
  static String warning(RestCaller office) {
    var task = office.get("/plans/2024/tasks/36").expect(200).json().getString("id");
    return office
        .get("/tasks/" + task + "/connected-systems")
        .expect(200)
        .json()
        .getJsonArray("items")
        .getJsonObject(0)
        .getJsonArray("warnings")
        .getJsonObject(0)
        .getString("href");
  }

  static JsonObject wanted() {
    return what().add("code", "made-" + MADE.incrementAndGet()).build();
  }

  static JsonObject described() {
    return what().build();
  }

  private static JsonObjectBuilder what() {
    var task = Json.createObjectBuilder().add("year", 2024).add("number", 12);
    return Json.createObjectBuilder()
        .add("nameZh", "全国著作权登记信息服务平台")
        .add("nameEn", "National copyright registration information service platform")
        .add("owner", "ccpd")
        .add("aboutZh", "统一受理、公示作品登记与备案信息的全国平台。")
        .add("aboutEn", "The unified national platform of voluntary registration of works.")
        .add("tasks", Json.createArrayBuilder().add(task));
  }

  static JsonObject connection() {
    return Json.createObjectBuilder().add("credentials", "NONE").build();
  }

  static JsonObject tried() {
    return Json.createObjectBuilder().add("mapping", mapping()).add("sample", SAMPLE).build();
  }

  static JsonObject feed() {
    return Json.createObjectBuilder()
        .add("kind", "COUNTS")
        .add("way", "PUSH")
        .add("task", Json.createObjectBuilder().add("year", 2024).add("number", 12))
        .add("mapping", mapping())
        .add("sample", SAMPLE)
        .build();
  }

  static JsonObject message() {
    var item =
        Json.createObjectBuilder()
            .add("id", "T-" + MADE.incrementAndGet())
            .add("name", "作品著作权登记")
            .add("month", "202404")
            .add("count", 7);
    return Json.createObjectBuilder().add("data", Json.createArrayBuilder().add(item)).build();
  }

  private static JsonObjectBuilder mapping() {
    return Json.createObjectBuilder().add("items", "/data").add("fields", fields());
  }

  private static JsonArrayBuilder fields() {
    return Json.createArrayBuilder()
        .add(at("reference", "/id"))
        .add(at("what", "/name"))
        .add(at("period", "/month").add("form", "yyyyMM"))
        .add(at("value", "/count"))
        .add(Json.createObjectBuilder().add("field", "source").add("constant", "平台"));
  }

  private static JsonObjectBuilder at(String field, String pointer) {
    return Json.createObjectBuilder().add("field", field).add("pointer", pointer);
  }
}
