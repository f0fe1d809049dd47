package org.ipplan.notification.service;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ipplan.notification.NotificationKind;
import org.ipplan.notification.domain.Addressee;
import org.ipplan.notification.domain.News;
import org.ipplan.notification.domain.News.Matter;
import org.ipplan.notification.domain.News.Occasion;
import org.ipplan.notification.persistence.Telling;
import org.ipplan.plan.PlanPublished;
import org.ipplan.plan.TaskAdded;

/** Tells of work that is handed out as a whole, after its shares are there. */
@ApplicationScoped
public class PlanNews {
  /** Observers without a priority of their own come at 2500. */
  private static final int LAST = 5000;

  @Inject Telling telling;

  void published(@Observes @Priority(LAST) PlanPublished plan) {
    telling.tellHandedOut(plan.year(), plan.planVersion());
    if (plan.superseded() != null && !plan.supersededSample()) {
      telling.tellSuperseded(plan.year(), plan.superseded());
    }
  }

  void added(@Observes @Priority(LAST) TaskAdded added) {
    telling.tell(
        new News(
            NotificationKind.ASSIGNED,
            "task.added",
            Set.of(Addressee.PARTIES),
            task(added.task()),
            Map.of(),
            false,
            Occasion.act(added.task().toString())));
  }

  private static Matter task(UUID id) {
    return new Matter(id, null, "task", id.toString(), "/tasks/" + id);
  }
}
