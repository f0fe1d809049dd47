package org.ipplan.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ipplan.calendar.DateMove;
import org.ipplan.calendar.DateMoved;
import org.ipplan.notification.NotificationKind;
import org.ipplan.notification.domain.Addressee;
import org.ipplan.notification.domain.News;
import org.ipplan.notification.domain.News.Matter;
import org.ipplan.notification.domain.News.Occasion;
import org.ipplan.notification.persistence.Telling;

/**
 * Tells the department a date binds that a calendar moved it, once for each date. Dates that bind
 * no one department are seen where they are worked on.
 */
@ApplicationScoped
public class DateNews {
  private static final Set<String> WORDED = Set.of("sign-for-by", "resubmit-by");

  @Inject Telling telling;

  void moved(@Observes DateMoved moved) {
    var move = moved.move();
    var task = move.task();
    var department = move.department();
    if (task != null && department != null) {
      tell(move, task.id(), department);
    }
  }

  private void tell(DateMove move, UUID task, String department) {
    telling.tell(
        new News(
            NotificationKind.DATE_MOVED,
            "calendar." + (WORDED.contains(move.date()) ? move.date() : "date"),
            Set.of(Addressee.LIAISONS, Addressee.HANDLER),
            matter(move, task, department),
            Map.of("formerDueOn", move.nowOn().toString(), "dueOn", move.thenOn().toString()),
            false,
            Occasion.act(move.date() + "/" + move.object())));
  }

  private static Matter matter(DateMove move, UUID task, String department) {
    var object = move.object().toString();
    var path =
        switch (move.objectType()) {
          case "assignment" -> "/assignments/" + object;
          case "report" -> "/reports/" + object;
          default -> "/tasks/" + task;
        };
    return new Matter(task, department, move.objectType(), object, path);
  }
}
