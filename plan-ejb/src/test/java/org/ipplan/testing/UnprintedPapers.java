package org.ipplan.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.EnumMap;
import java.util.Map;
import org.ipplan.paper.PaperFormat;
import org.ipplan.paper.PaperOrder;
import org.ipplan.paper.domain.PaperTemplate;
import org.ipplan.paper.service.PaperPress;

/** Keeps what a paper says and makes no pages of it: for tests about everything else. */
@Alternative
@Priority(1)
@ApplicationScoped
public class UnprintedPapers extends PaperPress {
  @Override
  public Map<PaperFormat, byte[]> print(
      PaperTemplate template, Map<String, String> values, PaperOrder order) {
    var files = new EnumMap<PaperFormat, byte[]>(PaperFormat.class);
    for (var format : PaperFormat.values()) {
      files.put(format, String.join("\n", values.values()).getBytes(UTF_8));
    }
    return files;
  }
}
