package org.ipplan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ipplan.it.support.Twin;

/** The texts to read: the twins, and the published one where property {@code plan.golden} is. */
final class PlanTexts {
  private PlanTexts() {}

  /** Texts by name. */
  static Map<String, String> all() throws IOException {
    var texts = new LinkedHashMap<String, String>();
    texts.put("the twin of 2024, Chinese", Twin.chinese());
    texts.put("the twin of 2024, English", Twin.english());
    var published = System.getProperty("plan.golden", "");
    if (!published.isEmpty()) {
      texts.put("the published plan of 2024, English", Files.readString(Path.of(published)));
    }
    return texts;
  }
}
