package org.ipplan.progress.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ipplan.progress.KnownWork;
import org.ipplan.progress.KnownWork.Known;
import org.ipplan.progress.PeriodDetails;
import org.ipplan.progress.ReportContent;
import org.ipplan.progress.domain.Approved;
import org.ipplan.progress.domain.FirstDraft;
import org.ipplan.progress.domain.ReportRepository;
import org.jspecify.annotations.Nullable;

/** Gathers what an empty report starts from. */
@Dependent
public class Prefill {
  private static final ReportContent EMPTY = new ReportContent("", 0, List.of());

  @Inject ReportRepository reports;
  @Inject @Any Instance<KnownWork> followers;

  /** What was written already stays as it is. */
  ReportContent start(
      ReportContent content, UUID assignment, PeriodDetails period, boolean consolidated) {
    if (!content.equals(EMPTY)) {
      return content;
    }
    var last = reports.approvedBefore(period, assignment, consolidated);
    var since = last.map(Approved::submittedOn).orElse(null);
    return FirstDraft.of(last.map(Approved::content), known(assignment, consolidated, since));
  }

  private Known known(UUID assignment, boolean whole, @Nullable LocalDate since) {
    var all = followers.stream().map(f -> f.of(assignment, whole, since)).toList();
    return new Known(
        all.stream().flatMap(known -> known.reached().stream()).toList(),
        all.stream().flatMap(known -> known.figures().stream()).toList());
  }
}
