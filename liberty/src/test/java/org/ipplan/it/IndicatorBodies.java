package org.ipplan.it;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** What calls about indicators carry; each value is of a year of its own. */
final class IndicatorBodies {
  /** One that 中央宣传部 gives the values of. */
  static final String OBSERVATIONS = "/indicators/14-6/observations";

  static final String TARGETS = "/indicators/14-6/targets";

  private static final AtomicInteger YEARS = new AtomicInteger(2000);
  private static final AtomicInteger TARGET_YEARS = new AtomicInteger(2040);
  private static final Map<String, String> PERIODS = new ConcurrentHashMap<>();

  private IndicatorBodies() {}

  static JsonObject of(String path) {
    if (path.contains("/targets")) {
      return target();
    }
    var period = PERIODS.get(path);
    return value(period == null ? Integer.toString(YEARS.getAndIncrement()) : period);
  }

  /** A draft of the owner's. */
  static String draft(RestCaller owner) {
    var value = of(OBSERVATIONS);
    var path = owner.post(OBSERVATIONS, value).expect(201).location();
    PERIODS.put(path, value.getString("period"));
    return path;
  }

  static String submitted(RestCaller owner) {
    var path = draft(owner);
    owner.step(path, "submit").expect(200);
    return path;
  }

  private static JsonObject value(String period) {
    return Json.createObjectBuilder()
        .add("period", period)
        .add("value", new BigDecimal("7.21"))
        .add("source", "年度公报")
        .build();
  }

  private static JsonObject target() {
    return Json.createObjectBuilder()
        .add("year", TARGET_YEARS.getAndIncrement())
        .add("value", 8)
        .add("source", "新规划")
        .build();
  }
}
