package org.ipplan.paper.service;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a paper was made of, as it is kept. */
final class GivenJson {
  private GivenJson() {}

  static String of(Map<String, String> values, Map<String, List<Map<String, String>>> rows) {
    var json = Json.createObjectBuilder();
    new TreeMap<>(values).forEach(json::add);
    new TreeMap<>(rows).forEach((name, each) -> json.add(name, array(each)));
    return json.build().toString();
  }

  private static JsonArray array(List<Map<String, String>> rows) {
    var array = Json.createArrayBuilder();
    rows.forEach(row -> array.add(object(row)));
    return array.build();
  }

  private static JsonObject object(Map<String, String> row) {
    var object = Json.createObjectBuilder();
    new TreeMap<>(row).forEach(object::add);
    return object.build();
  }
}
