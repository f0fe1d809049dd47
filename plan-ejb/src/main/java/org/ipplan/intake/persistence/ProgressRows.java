package org.ipplan.intake.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ipplan.intake.domain.Tally;

/** How far jobs are, and which of them nobody works on. */
@Dependent
public class ProgressRows {
  private static final String BEGIN =
      "INSERT INTO job_progress (job_id, total) VALUES (:job, :total)";

  private static final String POSITION =
      """
      SELECT p.position FROM job_progress p JOIN job j ON j.id = p.job_id
      WHERE p.job_id = :job AND p.attempt = :attempt AND j.state = 'RUNNING'
      """;

  private static final String ADVANCE =
      """
      UPDATE job_progress SET position = :position, alive_at = clock_timestamp(),
        read = read + :read, accepted = accepted + :accepted, duplicates = duplicates + :duplicates,
        changed = changed + :changed, rejected = rejected + :rejected
      WHERE job_id = :job
      """;

  private static final String ATTEMPT =
      """
      UPDATE job_progress SET attempt = attempt + 1, alive_at = clock_timestamp()
      WHERE job_id = :job RETURNING attempt
      """;

  /** The oldest job that waits, or whose server gave no sign of life for too long. */
  private static final String WAITING =
      """
      SELECT j.id FROM job j JOIN job_progress p ON p.job_id = j.id
      WHERE (j.state = 'QUEUED' AND :mostAtOnce > (SELECT count(*) FROM job o
            JOIN job_progress q ON q.job_id = o.id
          WHERE o.state = 'RUNNING'
            AND q.alive_at >= clock_timestamp() - make_interval(secs => :silence)))
        OR (j.state = 'RUNNING'
          AND p.alive_at < clock_timestamp() - make_interval(secs => :silence))
      ORDER BY j.created_at, j.id LIMIT 1 FOR UPDATE OF j, p SKIP LOCKED
      """;

  @Inject EntityManager entityManager;

  public void begin(UUID job, long total) {
    entityManager
        .createNativeQuery(BEGIN)
        .setParameter("job", job)
        .setParameter("total", total)
        .executeUpdate();
  }

  /** Where the next set begins; empty where this attempt has nothing to do any more. */
  public Optional<String> position(UUID job, int attempt) {
    return texts(POSITION, job, attempt);
  }

  /** As {@link #position}; nobody else does this set meanwhile. */
  public Optional<String> lock(UUID job, int attempt) {
    return texts(POSITION + " FOR UPDATE OF p", job, attempt);
  }

  /** Keeps what a set did, and where the next one begins. */
  public void advance(UUID job, String position, Tally tally) {
    entityManager
        .createNativeQuery(ADVANCE)
        .setParameter("position", position)
        .setParameter("read", tally.lines())
        .setParameter("accepted", tally.accepted())
        .setParameter("duplicates", tally.duplicates())
        .setParameter("changed", tally.changes())
        .setParameter("rejected", tally.rejected())
        .setParameter("job", job)
        .executeUpdate();
  }

  /**
   * A job to begin or to go on with, locked.
   *
   * @param mostAtOnce of those that wait none is given while so many run
   * @param silence real seconds after which a server counts as dead
   */
  public Optional<UUID> waiting(int mostAtOnce, int silence) {
    return LineRows.rows(
            entityManager
                .createNativeQuery(WAITING, Tuple.class)
                .setParameter("mostAtOnce", mostAtOnce)
                .setParameter("silence", silence))
        .stream()
        .findFirst()
        .map(row -> row.get("id", UUID.class));
  }

  /**
   * Begins another attempt; the ones before find themselves replaced.
   *
   * @return its number, from 1
   */
  public int attempt(UUID job) {
    return (Integer)
        entityManager
            .createNativeQuery(ATTEMPT, Integer.class)
            .setParameter("job", job)
            .getSingleResult();
  }

  @SuppressWarnings("unchecked")
  private Optional<String> texts(String sql, UUID job, int attempt) {
    return ((List<String>)
            entityManager
                .createNativeQuery(sql, String.class)
                .setParameter("job", job)
                .setParameter("attempt", attempt)
                .getResultList())
        .stream().findFirst();
  }
}
