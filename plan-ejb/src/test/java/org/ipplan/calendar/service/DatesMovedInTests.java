package org.ipplan.calendar.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import org.ipplan.calendar.DateMoved;

/** Hears what a feature that tells parties of their dates would hear. */
@ApplicationScoped
class DatesMovedInTests {
  private final List<DateMoved> heard = new ArrayList<>();

  void hear(@Observes DateMoved moved) {
    heard.add(moved);
  }

  List<DateMoved> heard() {
    return List.copyOf(heard);
  }
}
