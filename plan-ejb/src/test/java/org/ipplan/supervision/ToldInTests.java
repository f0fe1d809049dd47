package org.ipplan.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers what was told, as whoever brings news to people would hear it. */
@ApplicationScoped
class ToldInTests {
  private final List<Reminder> told = new CopyOnWriteArrayList<>();

  void hear(@Observes Reminder reminder) {
    told.add(reminder);
  }

  List<Reminder> all() {
    return List.copyOf(told);
  }

  void forget() {
    told.clear();
  }
}
