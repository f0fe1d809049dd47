package org.ipplan.calendar.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.ipplan.calendar.CalendarChange;
import org.ipplan.calendar.DateMove;
import org.ipplan.calendar.DateMoved;
import org.ipplan.calendar.DatedByCalendar;
import org.ipplan.calendar.YearCalendar;
import org.ipplan.shared.StepTaken;
import org.ipplan.shared.StepTaken.Visibility;
import org.jspecify.annotations.Nullable;

/** Asks every feature that keeps dates, moves them, and tells the trail of each. */
@Dependent
public class DateMoves {
  @Inject @Any Instance<DatedByCalendar> features;
  @Inject Event<StepTaken> steps;
  @Inject Event<DateMoved> moved;

  /** Dates that a change moves, feature by feature. */
  List<DateMove> of(CalendarChange change) {
    return inOrder().flatMap(feature -> feature.moves(change).stream()).toList();
  }

  /** Moves every date that a year's calendar moves. */
  void carryOut(CalendarChange change, YearCalendar year) {
    inOrder()
        .forEach(
            feature -> {
              carryOut(feature, feature.moves(change), year);
              feature.settle(change.then().publishedYears());
            });
  }

  private Stream<DatedByCalendar> inOrder() {
    return features.stream().sorted(Comparator.comparing(DatedByCalendar::objectType));
  }

  private void carryOut(DatedByCalendar feature, List<DateMove> moves, YearCalendar year) {
    var versions = moves.isEmpty() ? Map.<UUID, Long>of() : feature.move(moves);
    moves.stream()
        .filter(move -> versions.containsKey(move.object()))
        .forEach(move -> record(move, versions.get(move.object()), year));
  }

  private void record(DateMove move, @Nullable Long version, YearCalendar year) {
    var task = move.task();
    steps.fire(
        new StepTaken(
            "move-date",
            move.objectType(),
            move.object().toString(),
            task == null ? null : task.id(),
            visibility(move),
            move.department(),
            null,
            null,
            version == null ? null : Long.valueOf(version - 1),
            version,
            year.source().title(),
            Map.of(
                "date", move.date(),
                "from", move.nowOn().toString(),
                "to", move.thenOn().toString(),
                "calendar", Integer.toString(year.year()))));
    moved.fire(new DateMoved(move, year.year(), year.source()));
  }

  private static Visibility visibility(DateMove move) {
    if (move.task() == null) {
      return Visibility.AUDIT;
    }
    return move.open() ? Visibility.OPEN : Visibility.PARTIES;
  }
}
