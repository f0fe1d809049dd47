package org.ipplan.intake.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.ipplan.intake.FileType;
import org.ipplan.intake.JobDetails;
import org.ipplan.intake.JobFile;
import org.ipplan.intake.JobKind;
import org.ipplan.intake.JobState;
import org.ipplan.shared.Caller;
import org.ipplan.shared.Cursor;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Page;
import org.jspecify.annotations.Nullable;

/** Jobs as their owner sees them; nobody else's are part of any statement. */
@Dependent
public class JobReads {
  private static final String COLUMNS =
      """
      SELECT j.id, j.version, j.kind, j.state, j.created_at, j.started_at, j.finished_at,
        j.incident, p.total, p.read, p.accepted, p.duplicates, p.changed, p.rejected, f.list,
        f.format, f.valid_on, f.size, f.sha256, f.kept_until
      """;

  private static final String FROM =
      """
      FROM job j JOIN job_progress p ON p.job_id = j.id LEFT JOIN job_file f ON f.job_id = j.id
      WHERE j.created_by = :owner AND coalesce(j.created_for, '') = :for
      """;

  private static final String PAGE =
      """
        AND (j.created_at < cast(:afterAt AS timestamptz)
          OR (j.created_at = cast(:afterAt AS timestamptz) AND cast(j.id AS text) > :afterId))
      ORDER BY j.created_at DESC, cast(j.id AS text) LIMIT :rows
      """;

  @Inject EntityManager entityManager;

  public Page<JobDetails> list(Caller owner, int limit, @Nullable String cursor, boolean count) {
    var after = Cursor.keys(cursor, 2).orElse(List.of("9999-12-31T00:00:00Z", ""));
    var query =
        of(owner, entityManager.createNativeQuery(COLUMNS + FROM + PAGE, Tuple.class))
            .setParameter("afterAt", moment(after.get(0)))
            .setParameter("afterId", after.get(1))
            .setParameter("rows", limit + 1);
    return Page.of(
        LineRows.rows(query).stream().map(JobReads::details).toList(),
        limit,
        each -> Cursor.of(each.createdAt(), each.id()),
        count ? count(owner) : null);
  }

  public Optional<JobDetails> find(UUID id, Caller owner) {
    var query =
        of(owner, entityManager.createNativeQuery(COLUMNS + FROM + " AND j.id = :id", Tuple.class))
            .setParameter("id", id);
    return LineRows.rows(query).stream().findFirst().map(JobReads::details);
  }

  private Long count(Caller owner) {
    return (Long)
        of(owner, entityManager.createNativeQuery("SELECT count(*) " + FROM, Long.class))
            .getSingleResult();
  }

  private static Query of(Caller owner, Query query) {
    var absent = owner.actingFor();
    return query
        .setParameter("owner", owner.name())
        .setParameter("for", absent == null ? "" : absent);
  }

  private static String moment(String key) {
    try {
      return Instant.parse(key).toString();
    } catch (DateTimeException e) {
      throw DomainException.invalid("cursor", "input.cursor");
    }
  }

  private static JobDetails details(Tuple row) {
    return new JobDetails(
        row.get("id", UUID.class),
        row.get("version", Long.class),
        JobKind.valueOf(row.get("kind", String.class)),
        JobState.valueOf(row.get("state", String.class)),
        row.get("created_at", Instant.class),
        row.get("started_at", Instant.class),
        row.get("finished_at", Instant.class),
        row.get("total", Long.class),
        row.get("read", Long.class),
        row.get("accepted", Long.class),
        row.get("duplicates", Long.class),
        row.get("changed", Long.class),
        row.get("rejected", Long.class),
        row.get("incident", UUID.class),
        file(row));
  }

  private static @Nullable JobFile file(Tuple row) {
    var sha256 = row.get("sha256", String.class);
    if (sha256 == null) {
      return null;
    }
    var type = FileType.valueOf(row.get("format", String.class));
    var name =
        row.get("list", String.class).toLowerCase(Locale.ROOT)
            + "-"
            + row.get("valid_on", LocalDate.class)
            + "."
            + type.ending();
    return new JobFile(
        name, type, row.get("size", Long.class), sha256, row.get("kept_until", Instant.class));
  }
}
