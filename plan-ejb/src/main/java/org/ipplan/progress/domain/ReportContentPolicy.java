package org.ipplan.progress.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.ipplan.progress.ReportContent;
import org.ipplan.progress.ReportContent.Figure;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.FieldError;

/** What a report may say. Names the faulty fields as the REST contract does. */
public final class ReportContentPolicy {
  static final int MAX_FIGURES = 50;
  static final int MAX_INDICATOR = 200;
  static final int MAX_SCALE = 6;
  static final BigDecimal MAX_VALUE = new BigDecimal("1000000000000000");

  private final List<FieldError> faults = new ArrayList<>();

  private ReportContentPolicy() {}

  /**
   * @return the same with line ends as {@code \n} and indicators trimmed
   * @throws DomainException {@code input.invalid} with every faulty field
   */
  public static ReportContent checked(ReportContent content) {
    var tidy = tidy(content);
    var policy = new ReportContentPolicy();
    policy.check(tidy);
    if (!policy.faults.isEmpty()) {
      throw DomainException.invalid(policy.faults);
    }
    return tidy;
  }

  private static ReportContent tidy(ReportContent content) {
    var narrative = content.narrative().replace("\r\n", "\n").replace('\r', '\n');
    var figures =
        content.figures().stream()
            .map(figure -> new Figure(figure.indicator().strip(), figure.value()))
            .toList();
    return new ReportContent(narrative, content.percentComplete(), figures);
  }

  private void check(ReportContent content) {
    text("narrative", content.narrative(), ReportContent.MAX_NARRATIVE);
    if (content.percentComplete() < 0 || content.percentComplete() > 100) {
      fault("percentComplete", "input.out-of-range", 0, 100);
    }
    if (content.figures().size() > MAX_FIGURES) {
      fault("figures", "input.too-many", MAX_FIGURES);
      return;
    }
    for (int i = 0; i < content.figures().size(); i++) {
      figure("figures[" + i + "]", content.figures().get(i));
    }
  }

  private void figure(String field, Figure figure) {
    if (figure.indicator().isEmpty()) {
      fault(field + ".indicator", "input.required");
    }
    text(field + ".indicator", figure.indicator(), MAX_INDICATOR);
    if (figure.value().abs().compareTo(MAX_VALUE) > 0) {
      fault(field + ".value", "input.out-of-range", MAX_VALUE.negate(), MAX_VALUE);
    } else if (figure.value().scale() > MAX_SCALE) {
      fault(field + ".value", "input.too-precise", MAX_SCALE);
    }
  }

  private void text(String field, String text, int longest) {
    if (text.codePointCount(0, text.length()) > longest) {
      fault(field, "input.too-long", longest);
    }
    if (!text.codePoints().allMatch(ReportContentPolicy::printable)) {
      fault(field, "input.control-characters");
    }
  }

  /** Neither a control character other than line end and tab, nor half a surrogate pair. */
  private static boolean printable(int c) {
    return c == '\n'
        || c == '\t'
        || (!Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE);
  }

  private void fault(String field, String code, Object... arguments) {
    faults.add(new FieldError(field, code, List.of(arguments)));
  }
}
