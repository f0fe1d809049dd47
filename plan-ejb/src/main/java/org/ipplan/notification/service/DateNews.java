package org.ipplan.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import org.ipplan.calendar.DateMove;
import org.ipplan.calendar.DateMoved;
import org.ipplan.notification.NotificationKind;
import org.ipplan.notification.domain.Addressee;
import org.ipplan.notification.domain.News;
import org.ipplan.notification.domain.News.Matter;
import org.ipplan.notification.domain.News.Occasion;
import org.ipplan.notification.persistence.Telling;

/** Tells the department a date binds that a calendar moved it, once for each date. */
@ApplicationScoped
public class DateNews {
  private static final Set<String> WORDED = Set.of("sign-for-by", "resubmit-by");

  @Inject Telling telling;

  void moved(@Observes DateMoved moved) {
    var move = moved.move();
    telling.tell(
        new News(
            NotificationKind.DATE_MOVED,
            "calendar." + (WORDED.contains(move.date()) ? move.date() : "date"),
            Set.of(Addressee.LIAISONS, Addressee.HANDLER),
            matter(move),
            Map.of("formerDueOn", move.nowOn().toString(), "dueOn", move.thenOn().toString()),
            false,
            Occasion.act(move.date() + "/" + move.object())));
  }

  private static Matter matter(DateMove move) {
    var object = move.object().toString();
    var path =
        switch (move.objectType()) {
          case "assignment" -> "/assignments/" + object;
          case "report" -> "/reports/" + object;
          default -> "/tasks/" + move.task().id();
        };
    return new Matter(move.task().id(), move.department(), move.objectType(), object, path);
  }
}
