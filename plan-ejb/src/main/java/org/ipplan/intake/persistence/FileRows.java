package org.ipplan.intake.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ipplan.credit.CreditList;
import org.ipplan.intake.FileType;
import org.ipplan.shared.ArrayLiteral;
import org.jspecify.annotations.Nullable;

/** Files that jobs write, in pieces. */
@Dependent
public class FileRows {
  private static final String BEGIN =
      """
      INSERT INTO job_file (job_id, list, format, valid_on, known_on, reason)
      VALUES (:job, :list, :format, :valid, cast(:known AS timestamptz),
        nullif(cast(:reason AS text), ''))
      """;

  private static final String WANTED =
      "SELECT list, format, valid_on, known_on, reason FROM job_file WHERE job_id = :job";

  private static final String ADD =
      """
      INSERT INTO job_file_part (job_id, number, content)
      SELECT :job, coalesce(max(number), 0) + 1, :content FROM job_file_part WHERE job_id = :job
      """;

  private static final String TELL_OF =
      """
      INSERT INTO job_file_entry (job_id, entry_id)
      SELECT :job, e FROM unnest(cast(:entries AS uuid[])) AS e ON CONFLICT DO NOTHING
      """;

  private static final String PART =
      "SELECT content FROM job_file_part WHERE job_id = :job AND number = :number";

  private static final String WHOLE =
      """
      UPDATE job_file SET size = :size, sha256 = :sha256,
        kept_until = cast(:until AS timestamptz)
      WHERE job_id = :job
      """;

  /** An entry in it has left the list, or is no longer in force. */
  private static final String OUTDATED =
      """
      SELECT EXISTS (SELECT 1 FROM job_file_entry x WHERE x.job_id = :job AND NOT EXISTS (
        SELECT 1 FROM list_entry_version v
        WHERE v.entry_id = x.entry_id AND v.known_to IS NULL AND v.ended IS NULL
          AND v.published_on <= cast(:today AS date) AND v.valid_from <= cast(:today AS date)
          AND v.valid_to > cast(:today AS date)))
      """;

  private static final String SWEEP =
      """
      DELETE FROM job_file_part p USING job_file f
      WHERE f.job_id = p.job_id AND f.kept_until < cast(:now AS timestamptz)
      """;

  private static final String SWEEP_ENTRIES =
      """
      DELETE FROM job_file_entry x USING job_file f
      WHERE f.job_id = x.job_id AND f.kept_until < cast(:now AS timestamptz)
      """;

  @Inject EntityManager entityManager;

  /**
   * What is to be written.
   *
   * @param reason why the past is looked into; null for what everybody may see
   */
  public record Wanted(
      CreditList list,
      FileType type,
      LocalDate validOn,
      Instant knownOn,
      @Nullable String reason) {}

  public void begin(UUID job, Wanted wanted) {
    var reason = wanted.reason();
    entityManager
        .createNativeQuery(BEGIN)
        .setParameter("job", job)
        .setParameter("list", wanted.list().name())
        .setParameter("format", wanted.type().name())
        .setParameter("valid", wanted.validOn())
        .setParameter("known", wanted.knownOn().toString())
        .setParameter("reason", reason == null ? "" : reason)
        .executeUpdate();
  }

  public Wanted wanted(UUID job) {
    var row =
        LineRows.rows(entityManager.createNativeQuery(WANTED, Tuple.class).setParameter("job", job))
            .get(0);
    return new Wanted(
        CreditList.valueOf(row.get("list", String.class)),
        FileType.valueOf(row.get("format", String.class)),
        row.get("valid_on", LocalDate.class),
        row.get("known_on", Instant.class),
        row.get("reason", String.class));
  }

  /** Adds the next piece, and what it tells of. */
  public void add(UUID job, byte[] content, Collection<UUID> entries) {
    if (content.length > 0) {
      entityManager
          .createNativeQuery(ADD)
          .setParameter("job", job)
          .setParameter("content", content)
          .executeUpdate();
    }
    entityManager
        .createNativeQuery(TELL_OF)
        .setParameter("job", job)
        .setParameter("entries", ArrayLiteral.of(entries, id -> id))
        .executeUpdate();
  }

  /**
   * @param number from 1
   */
  @SuppressWarnings("unchecked")
  public Optional<byte[]> part(UUID job, int number) {
    return ((List<byte[]>)
            entityManager
                .createNativeQuery(PART, byte[].class)
                .setParameter("job", job)
                .setParameter("number", number)
                .getResultList())
        .stream().findFirst();
  }

  /** The file is whole. */
  public void whole(UUID job, long size, String sha256, Instant keptUntil) {
    entityManager
        .createNativeQuery(WHOLE)
        .setParameter("size", size)
        .setParameter("sha256", sha256)
        .setParameter("until", keptUntil.toString())
        .setParameter("job", job)
        .executeUpdate();
  }

  public boolean isOutdated(UUID job, LocalDate today) {
    return (Boolean)
        entityManager
            .createNativeQuery(OUTDATED, Boolean.class)
            .setParameter("job", job)
            .setParameter("today", today.toString())
            .getSingleResult();
  }

  /** Throws away what was kept until now. */
  public void sweep(Instant now) {
    for (var sql : List.of(SWEEP, SWEEP_ENTRIES)) {
      entityManager.createNativeQuery(sql).setParameter("now", now.toString()).executeUpdate();
    }
  }
}
