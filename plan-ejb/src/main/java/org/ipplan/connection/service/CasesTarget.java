package org.ipplan.connection.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.ipplan.connection.FeedKind;
import org.ipplan.connection.domain.FeedSource;
import org.ipplan.handover.BroughtCase;
import org.ipplan.handover.HandoverIntake;
import org.ipplan.handover.HandoverOutcome;
import org.ipplan.shared.FieldError;

/** Cases wait for the department they are for to sign for them. */
@Dependent
public class CasesTarget implements FeedTarget {
  private static final List<FieldError> REFUSED =
      List.of(new FieldError("toDepartment", "connection.case-refused", List.of()));

  @Inject Instance<HandoverIntake> cases;

  @Override
  public FeedKind kind() {
    return FeedKind.CASES;
  }

  @Override
  public int atOnce() {
    return 50;
  }

  @Override
  public List<List<FieldError>> take(FeedSource source, List<Fresh> items) {
    return items.stream().map(each -> faults(source, each)).toList();
  }

  private List<FieldError> faults(FeedSource source, Fresh each) {
    return cases.get().receive(brought(source, each)) == HandoverOutcome.REFUSED
        ? REFUSED
        : List.of();
  }

  private static BroughtCase brought(FeedSource source, Fresh each) {
    var values = each.item().values();
    var task = values.get("task");
    return new BroughtCase(
        source.system(),
        each.item().reference(),
        each.value("toDepartment"),
        each.value("fromName"),
        values.get("subjectCode"),
        each.value("subjectName"),
        each.value("matter"),
        each.value("summary"),
        LocalDate.parse(each.value("sentOn")),
        task == null ? null : Integer.valueOf(task));
  }
}
