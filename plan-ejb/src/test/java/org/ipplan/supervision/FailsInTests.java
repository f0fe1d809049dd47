package org.ipplan.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A listener that cannot take in what it is told of one matter. */
@ApplicationScoped
class FailsInTests {
  private volatile @Nullable UUID matter;

  void hear(@Observes Reminder reminder) {
    if (reminder.matterId().equals(matter)) {
      throw new IllegalStateException("a listener failed");
    }
  }

  void failOn(UUID failing) {
    matter = failing;
  }

  void failOnNothing() {
    matter = null;
  }
}
