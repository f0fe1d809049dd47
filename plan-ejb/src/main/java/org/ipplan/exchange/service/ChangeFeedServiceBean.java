package org.ipplan.exchange.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.ipplan.credit.CreditList;
import org.ipplan.exchange.ChangeFeedService;
import org.ipplan.exchange.ListChanges;
import org.ipplan.exchange.domain.Place;
import org.ipplan.exchange.persistence.FeedRows;
import org.ipplan.exchange.persistence.FeedRows.Line;
import org.ipplan.exchange.persistence.SequenceRows;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.DomainException.Kind;
import org.jspecify.annotations.Nullable;

/** Puts in order what was committed, and reads on from there. */
@Stateless
@PermitAll
public class ChangeFeedServiceBean implements ChangeFeedService {
  @Inject Sequencer sequencer;
  @Inject SequenceRows sequence;
  @Inject FeedRows feed;
  @Inject BusinessClock clock;

  @Override
  public ListChanges changes(
      CreditList list, @Nullable Instant since, int limit, @Nullable String cursor) {
    sequencer.catchUp();
    var state = sequence.state();
    var place = place(list, since, cursor, state);
    if (!place.isKept(state.purged(), state.last())) {
      throw gone(list);
    }
    var lines = feed.after(list, place.position(), clock.today(), limit + 1);
    return page(lines, limit, place, state.last());
  }

  @Override
  public String now(CreditList list) {
    sequencer.catchUp();
    var state = sequence.state();
    return new Place(list, state.last(), state.purged()).cursor();
  }

  private Place place(
      CreditList list, @Nullable Instant since, @Nullable String cursor, SequenceRows.State state) {
    if (cursor != null && !cursor.isEmpty()) {
      return Place.of(cursor, list);
    }
    var beginning = new Place(list, 0, state.purged());
    return since == null ? beginning : beginning.at(before(list, since, state));
  }

  /** The position before what happened at a moment. */
  private long before(CreditList list, Instant since, SequenceRows.State state) {
    var keptFrom = state.keptFrom();
    if (keptFrom != null && since.isBefore(keptFrom)) {
      throw gone(list);
    }
    var first = feed.since(since);
    return first == null ? state.last() : first - 1;
  }

  /** All up to the last position known before were read, whether or not of this list. */
  private static ListChanges page(List<Line> lines, int limit, Place from, long last) {
    var more = lines.size() > limit;
    var shown = more ? lines.subList(0, limit) : lines;
    var reached = shown.isEmpty() ? from.position() : shown.get(shown.size() - 1).position();
    return new ListChanges(
        shown.stream().map(Line::change).toList(),
        from.at(more ? reached : Math.max(reached, last)).cursor(),
        more);
  }

  private static DomainException gone(CreditList list) {
    return new DomainException(
        Kind.GONE, "exchange.cursor-gone", list.name().toLowerCase(Locale.ROOT));
  }
}
