package org.ipplan.report.persistence;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import org.ipplan.shared.BusinessClock;

/** Counts by a statement each; statements select {@code what} and {@code number}. */
@Dependent
public class Counts {
  @Inject EntityManager entityManager;

  /** What was counted, by what; a year of Beijing's days. */
  Map<String, Long> of(String sql, int year) {
    return byWhat(Rows.of(query(sql, year)));
  }

  /** The same for statements with {@code today}. */
  Map<String, Long> of(String sql, int year, LocalDate today) {
    return byWhat(Rows.of(query(sql, year).setParameter("today", today.toString())));
  }

  /** Rows of a year, for statements with {@code from} and {@code to}, the latter not included. */
  List<Tuple> rows(String sql, int year) {
    return Rows.of(query(sql, year));
  }

  private Query query(String sql, int year) {
    return entityManager
        .createNativeQuery(sql, Tuple.class)
        .setParameter("from", start(year))
        .setParameter("to", start(year + 1));
  }

  private static Instant start(int year) {
    return LocalDate.of(year, Month.JANUARY, 1).atStartOfDay(BusinessClock.ZONE).toInstant();
  }

  private static Map<String, Long> byWhat(List<Tuple> rows) {
    return rows.stream()
        .collect(toMap(row -> row.get("what", String.class), row -> row.get("number", Long.class)));
  }
}
