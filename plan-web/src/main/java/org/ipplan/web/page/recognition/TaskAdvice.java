package org.ipplan.web.page.recognition;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.ipplan.recognition.AdviceDetails;
import org.ipplan.recognition.AdviceFilter;
import org.ipplan.recognition.AdviceService;
import org.ipplan.shared.Page;

/** Backs WEB-INF/recognition/advice.xhtml: the expert advice on a task. */
@Named("taskAdvice")
@RequestScoped
public class TaskAdvice {
  @EJB AdviceService advice;

  private UUID known;
  private List<AdviceDetails> found = List.of();

  /** Advice on a task that the reader may see, read once a request. */
  public List<AdviceDetails> of(UUID task) {
    if (!task.equals(known)) {
      known = task;
      found = advice.list(AdviceFilter.ofTask(task), Page.MAX_LIMIT, null, false).items();
    }
    return found;
  }
}
