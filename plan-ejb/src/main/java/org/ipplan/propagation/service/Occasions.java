package org.ipplan.propagation.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.ipplan.credit.CreditList;
import org.ipplan.credit.EntryChange;
import org.ipplan.propagation.domain.Occasion;
import org.ipplan.shared.BusinessClock;

/** Reads what law counts from when an entry changed, one statement a change. */
@Dependent
public class Occasions {
  private static final String FACTS =
      """
      SELECT v.entry_id, v.id, e.list, v.known_from, v.valid_to, v.rule_set,
        left(s.region_code, 2) AS province, c.decided_on, c.basis_revoked_on, d.reported_on,
        d.pushed_on, d.revocation_reported_on,
        (SELECT a.accepted_on FROM credit_application a
          WHERE a.case_id = c.id AND a.kind = 'REPAIR' AND a.state = 'DECIDED_FOR'
          ORDER BY a.decided_on DESC, a.filed_at DESC LIMIT 1) AS accepted_on
      FROM list_entry_version v
        JOIN list_entry e ON e.id = v.entry_id
        JOIN credit_case c ON c.id = v.case_id
        JOIN credit_subject o ON o.id = e.subject_id
        JOIN credit_subject s ON s.id = coalesce(o.merged_into, o.id)
        CROSS JOIN LATERAL (SELECT
          max(k.done_on) FILTER (WHERE k.action = 'report') AS reported_on,
          max(k.done_on) FILTER (WHERE k.action = 'push') AS pushed_on,
          max(k.done_on) FILTER (WHERE k.action = 'report-revocation') AS revocation_reported_on
          FROM credit_case_step k WHERE k.case_id = c.id) d
      """;

  private static final String OF_KNOWLEDGE = FACTS + "WHERE v.id = :id";

  /** Of entries somebody was told of, those whose period ended and nobody was told of that. */
  private static final String EXPIRED =
      FACTS
          + """
          WHERE v.known_to IS NULL AND v.ended IS NULL AND v.published_on IS NOT NULL
            AND v.valid_to <= cast(:today AS date)
            AND EXISTS (SELECT 1 FROM entry_propagation p WHERE p.entry_id = v.entry_id
              AND p.state <> 'OVERTAKEN')
            AND NOT EXISTS (SELECT 1 FROM entry_propagation p WHERE p.version_id = v.id
              AND p.change = 'EXPIRED')
          ORDER BY v.valid_to, v.id LIMIT :rows
          """;

  /** Entries that are published and in force. */
  private static final String STANDING =
      FACTS
          + """
          WHERE v.known_to IS NULL AND v.ended IS NULL AND v.published_on <= cast(:today AS date)
            AND v.valid_to > cast(:today AS date)
          ORDER BY v.known_from, v.id
          """;

  @Inject EntityManager entityManager;
  @Inject BusinessClock clock;

  Optional<Occasion> of(UUID knowledge, EntryChange change) {
    return Rows.of(
            entityManager
                .createNativeQuery(OF_KNOWLEDGE, Tuple.class)
                .setParameter("id", knowledge))
        .stream()
        .findFirst()
        .map(row -> occasion(row, change, day(row)));
  }

  /**
   * @param most at a time
   */
  List<Occasion> expired(int most) {
    return Rows.of(
            entityManager
                .createNativeQuery(EXPIRED, Tuple.class)
                .setParameter("today", clock.today().toString())
                .setParameter("rows", most))
        .stream()
        .map(row -> occasion(row, EntryChange.EXPIRED, row.get("valid_to", LocalDate.class)))
        .toList();
  }

  /** As if they were listed on the day they were. */
  List<Occasion> standing() {
    return Rows.of(
            entityManager
                .createNativeQuery(STANDING, Tuple.class)
                .setParameter("today", clock.today().toString()))
        .stream()
        .map(row -> occasion(row, EntryChange.LISTED, day(row)))
        .toList();
  }

  private static LocalDate day(Tuple row) {
    return moment(row).atZone(BusinessClock.ZONE).toLocalDate();
  }

  private static Instant moment(Tuple row) {
    return Objects.requireNonNull(row.get("known_from", Instant.class));
  }

  private Occasion occasion(Tuple row, EntryChange change, LocalDate on) {
    return new Occasion(
        row.get("entry_id", UUID.class),
        row.get("id", UUID.class),
        change,
        CreditList.valueOf(row.get("list", String.class)),
        on,
        change == EntryChange.EXPIRED ? clock.now() : moment(row),
        row.get("valid_to", LocalDate.class),
        row.get("rule_set", String.class),
        row.get("province", String.class),
        row.get("decided_on", LocalDate.class),
        row.get("reported_on", LocalDate.class),
        row.get("pushed_on", LocalDate.class),
        row.get("basis_revoked_on", LocalDate.class),
        row.get("revocation_reported_on", LocalDate.class),
        row.get("accepted_on", LocalDate.class));
  }
}
