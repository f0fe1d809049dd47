package org.ipplan.progress.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.ipplan.progress.ReportRhythm;
import org.ipplan.progress.domain.RhythmRepository;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.Caller;
import org.ipplan.shared.Role;

/** Rhythms as rows, one for each task whose rhythm the office set. */
@ApplicationScoped
public class JpaRhythmRepository implements RhythmRepository {
  /** Drafts of plans are the office's alone. */
  private static final String FIND =
      """
      SELECT t.year, t.number, coalesce(tr.version, 0) AS version,
        coalesce(tr.rhythm, 'HALF_YEARLY') AS rhythm
      FROM task t
        LEFT JOIN plan_version v ON v.id = t.plan_version_id
        LEFT JOIN task_rhythm tr ON tr.year = t.year AND tr.number = t.number
      WHERE t.id = :task AND :mayRead AND (coalesce(v.state, 'PUBLISHED') <> 'DRAFT' OR :office)
      """;

  private static final String OF =
      "SELECT rhythm FROM task_rhythm WHERE year = :year AND number = :number";

  private static final String SET =
      """
      INSERT INTO task_rhythm (year, number, rhythm, set_by, set_at)
      VALUES (:year, :number, :rhythm, :by, :at)
      ON CONFLICT (year, number) DO UPDATE
        SET rhythm = excluded.rhythm, set_by = excluded.set_by, set_at = excluded.set_at,
          version = task_rhythm.version + 1
        WHERE task_rhythm.version = :version
      """;

  @Inject EntityManager entityManager;
  @Inject BusinessClock clock;

  @Override
  public Optional<Kept> find(UUID task, Caller reader) {
    @SuppressWarnings("unchecked")
    Stream<Tuple> rows =
        entityManager
            .createNativeQuery(FIND, Tuple.class)
            .setParameter("task", task)
            .setParameter("mayRead", reader.isPerson() || reader.is(Role.SCOPE_PLAN_READ))
            .setParameter("office", reader.isOffice())
            .getResultStream();
    return rows.findFirst()
        .map(
            row ->
                new Kept(
                    row.get("year", Integer.class),
                    row.get("number", Integer.class),
                    row.get("version", Long.class),
                    ReportRhythm.valueOf(row.get("rhythm", String.class))));
  }

  @Override
  public ReportRhythm of(int year, int number) {
    @SuppressWarnings("unchecked")
    Stream<String> kept =
        entityManager
            .createNativeQuery(OF, String.class)
            .setParameter("year", year)
            .setParameter("number", number)
            .getResultStream();
    return kept.findFirst().map(ReportRhythm::valueOf).orElse(ReportRhythm.HALF_YEARLY);
  }

  @Override
  public boolean set(Kept read, ReportRhythm rhythm, Caller caller) {
    return entityManager
            .createNativeQuery(SET)
            .setParameter("year", read.year())
            .setParameter("number", read.number())
            .setParameter("rhythm", rhythm.name())
            .setParameter("by", caller.name())
            .setParameter("at", clock.now())
            .setParameter("version", read.version())
            .executeUpdate()
        == 1;
  }
}
