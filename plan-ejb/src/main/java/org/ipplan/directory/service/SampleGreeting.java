package org.ipplan.directory.service;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.stream.Collectors;

/** What the terminal of the sample run says: where to go, and as whom. */
final class SampleGreeting {
  private SampleGreeting() {}

  /** The address and the sample officials, Chinese beside English. */
  static String at(String publicUrl) {
    return """

        知识产权强国建设推进计划任务管理 · IP Powerhouse Plan
          %s/plan/
        示例用户，密码均为 plan-demo · Sample officials, every password is plan-demo
        %s
        """
        .formatted(publicUrl, officials());
  }

  private static String officials() {
    return ShippedDirectory.read(ShippedDirectory.SAMPLE_OFFICIALS)
        .getValuesAs(JsonObject.class)
        .stream()
        .map(SampleGreeting::line)
        .collect(Collectors.joining("\n"));
  }

  private static String line(JsonObject official) {
    var roles =
        official.getJsonArray("roles").getValuesAs(JsonString.class).stream()
            .map(JsonString::getString)
            .collect(Collectors.joining(", "));
    return "  %-16s%s %s: %s"
        .formatted(
            official.getString("name"),
            official.getString("displayNameZh"),
            official.getString("displayNameEn"),
            roles);
  }
}
