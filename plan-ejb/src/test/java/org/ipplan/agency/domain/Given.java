package org.ipplan.agency.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ipplan.agency.AgencyKind;
import org.ipplan.agency.AgencyScore;
import org.ipplan.agency.RatedEvent;
import org.ipplan.calendar.WorkingCalendar;
import org.ipplan.ruleset.RuleBook;
import org.ipplan.testing.Packs;
import org.jspecify.annotations.Nullable;

/** Events and packs for tests of scoring. */
final class Given {
  static final Instant LONG_AGO = Instant.EPOCH;
  static final Instant LATER = Instant.parse("2030-01-01T00:00:00Z");
  private static final WorkingCalendar CALENDAR = WorkingCalendar.of(List.of());

  private Given() {}

  /** A confirmed event of an act of its own. */
  static RatedEvent event(String entry, @Nullable String points, String on) {
    return event(entry, points, on, UUID.randomUUID().toString());
  }

  /** A confirmed event of an act. */
  static RatedEvent event(String entry, @Nullable String points, String on, String act) {
    return of(entry, points, on, act, null, null, null);
  }

  /** A confirmed stop order. */
  static RatedEvent stopOrder(String on, String until) {
    return of("STOP_ORDER", null, on, "停业", LocalDate.parse(until), null, null);
  }

  /** An event whose points are given back from a day on. */
  static RatedEvent restored(String entry, String points, String on, String from) {
    return of(entry, points, on, "修复", null, LocalDate.parse(from), null);
  }

  /** An event that was revoked at a moment. */
  static RatedEvent revoked(String entry, String on, String at) {
    return of(entry, null, on, "撤销", null, null, Instant.parse(at));
  }

  private static RatedEvent of(
      String entry,
      @Nullable String points,
      String on,
      String act,
      @Nullable LocalDate until,
      @Nullable LocalDate restoredOn,
      @Nullable Instant endedAt) {
    return new RatedEvent(
        UUID.randomUUID(),
        entry,
        points == null ? null : new BigDecimal(points),
        act,
        LocalDate.parse(on),
        until,
        LONG_AGO,
        LONG_AGO,
        endedAt,
        restoredOn,
        restoredOn == null ? null : LONG_AGO);
  }

  static AgencyScore score(RuleBook book, String on, RatedEvent... events) {
    return score(book, AgencyKind.PATENT_AGENCY, on, LATER, events);
  }

  static AgencyScore score(
      RuleBook book, AgencyKind kind, String on, Instant knownAt, RatedEvent... events) {
    return Scoring.of(book, CALENDAR, kind, List.of(events), LocalDate.parse(on), knownAt);
  }

  /** A shipped pack of which one rule reads otherwise. */
  static RuleBook changed(String pack, String point, String was, String now) {
    return Packs.bookWith(pack, point, was, now);
  }
}
