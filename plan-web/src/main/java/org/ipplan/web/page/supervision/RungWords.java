package org.ipplan.web.page.supervision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import java.util.stream.Collectors;
import org.ipplan.supervision.Audience;
import org.ipplan.web.page.Reader;

/** Words for rungs: when they ring and who is told. */
@Named("rungWords")
@RequestScoped
public class RungWords {
  @Inject Reader reader;

  /** When a rung rings, from the due date. */
  public String when(int workingDays) {
    if (workingDays == 0) {
      return reader.text("rung.on");
    }
    return workingDays < 0
        ? reader.text("rung.before", -workingDays)
        : reader.text("rung.after", workingDays);
  }

  /** Who is told, in one line. */
  public String told(Set<Audience> audience) {
    return audience.stream()
        .map(each -> reader.word("audience.", each))
        .collect(Collectors.joining(reader.text("list.separator")));
  }
}
