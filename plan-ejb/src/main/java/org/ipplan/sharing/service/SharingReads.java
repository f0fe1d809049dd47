package org.ipplan.sharing.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.Cursor;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Page;
import org.ipplan.sharing.SharedContent;
import org.ipplan.sharing.SharingDetails;
import org.ipplan.sharing.SharingKind;
import org.ipplan.sharing.SharingQuery;
import org.jspecify.annotations.Nullable;

/** Reads records; whose they may be is part of the statement. */
@ApplicationScoped
public class SharingReads {
  private static final String COLUMNS =
      """
      SELECT id, at, kind, system, department, operation, query, purpose, acting_user, sha256,
        client_address, request_id
      FROM sharing_record
      WHERE (cast(:own AS text) IS NULL OR system = :own)
      """;

  private static final String LIST =
      COLUMNS
          + """
            AND (cast(:system AS text) IS NULL OR system = :system)
            AND (cast(:purpose AS text) IS NULL OR purpose = :purpose)
            AND at >= cast(:begin AS timestamptz) AND at < cast(:end AS timestamptz)
            AND (at, id) < (cast(:beforeAt AS timestamptz), cast(:beforeId AS uuid))
          ORDER BY at DESC, id DESC
          LIMIT :rows
          """;

  private static final String ONE = COLUMNS + " AND id = :id";

  private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 30);
  private static final String LAST_AT = "9999-12-31T00:00:00Z";
  private static final String LAST_ID = "ffffffff-ffff-ffff-ffff-ffffffffffff";

  @Inject EntityManager entityManager;

  Page<SharingDetails> find(
      @Nullable String own, SharingQuery asked, int limit, @Nullable String cursor) {
    var keys = Cursor.keys(cursor, 2).map(SharingReads::checked);
    var query =
        of(LIST, own)
            .setParameter("system", asked.system())
            .setParameter("purpose", asked.purpose())
            .setParameter("begin", begin(within(asked.from(), FIRST_DAY)))
            .setParameter("end", begin(within(asked.to(), LAST_DAY).plusDays(1)))
            .setParameter("beforeAt", keys.map(each -> each.get(0)).orElse(LAST_AT))
            .setParameter("beforeId", keys.map(each -> each.get(1)).orElse(LAST_ID))
            .setParameter("rows", limit + 1);
    return Page.of(details(query), limit, last -> Cursor.of(last.at(), last.content().id()), null);
  }

  Optional<SharingDetails> get(@Nullable String own, UUID id) {
    return details(of(ONE, own).setParameter("id", id)).stream().findFirst();
  }

  private Query of(String statement, @Nullable String own) {
    return entityManager.createNativeQuery(statement, Tuple.class).setParameter("own", own);
  }

  private static String begin(LocalDate day) {
    return day.atStartOfDay(BusinessClock.ZONE).toInstant().toString();
  }

  /** No record is of a day beyond these, and the database knows no day far beyond them. */
  private static LocalDate within(@Nullable LocalDate asked, LocalDate unasked) {
    if (asked == null) {
      return unasked;
    }
    return asked.isBefore(FIRST_DAY) ? FIRST_DAY : asked.isAfter(LAST_DAY) ? LAST_DAY : asked;
  }

  private static List<String> checked(List<String> keys) {
    try {
      return List.of(
          Instant.parse(keys.get(0)).toString(), UUID.fromString(keys.get(1)).toString());
    } catch (DateTimeException | IllegalArgumentException e) {
      throw DomainException.invalid("cursor", "input.cursor");
    }
  }

  @SuppressWarnings("unchecked") // the statement selects tuples
  private static List<SharingDetails> details(Query query) {
    List<Tuple> rows = query.getResultList();
    return rows.stream().map(SharingReads::details).toList();
  }

  private static SharingDetails details(Tuple row) {
    return new SharingDetails(
        content(row),
        row.get("at", Instant.class),
        row.get("department", String.class),
        row.get("client_address", String.class),
        row.get("request_id", String.class));
  }

  private static SharedContent content(Tuple row) {
    return new SharedContent(
        row.get("id", UUID.class),
        SharingKind.valueOf(row.get("kind", String.class)),
        row.get("system", String.class),
        row.get("operation", String.class),
        row.get("query", String.class),
        row.get("purpose", String.class),
        row.get("acting_user", String.class),
        row.get("sha256", String.class));
  }
}
