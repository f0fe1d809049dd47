package org.ipplan.web.page.inspection;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.ipplan.inspection.FindingDetails;
import org.ipplan.inspection.FindingFilter;
import org.ipplan.inspection.FindingService;
import org.ipplan.shared.Page;

/** Backs WEB-INF/inspection/findings.xhtml: the findings on a task. */
@Named("taskFindings")
@RequestScoped
public class TaskFindings {
  @EJB FindingService findings;

  private UUID known;
  private List<FindingDetails> found = List.of();

  /** Findings on a task that the reader may see, read once a request. */
  public List<FindingDetails> of(UUID task) {
    if (!task.equals(known)) {
      known = task;
      found = findings.list(FindingFilter.ofTask(task), Page.MAX_LIMIT, null, false).items();
    }
    return found;
  }
}
