package org.ipplan.it;

import jakarta.json.Json;
import jakarta.json.JsonObject;

/** What calls about measures carry. */
final class MeasureBodies {
  /** A day on which the sample run is over, so that nothing published meanwhile has it. */
  private static final String LATER = "2031-03-03";

  private MeasureBodies() {}

  /** A measure with its basis and its item. */
  static JsonObject measure() {
    return Json.createObjectBuilder()
        .add("list", "DISHONESTY")
        .add("nameZh", "不予推荐贴息项目")
        .add("law", "《某条例》")
        .add("article", "第四十条")
        .add("item", "限制申请财政性资金项目")
        .add("validFrom", LATER)
        .build();
  }

  /** That a department applies a measure. */
  static JsonObject applier(String measure) {
    return Json.createObjectBuilder()
        .add("measure", measure)
        .add("department", "ccpd")
        .add("validFrom", LATER)
        .add("reason", "由该部门办理有关业务")
        .build();
  }
}
