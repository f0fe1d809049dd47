package org.ipplan.progress.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.ipplan.progress.domain.Evidence;
import org.ipplan.progress.domain.EvidenceRepository;
import org.ipplan.shared.Caller;

/** Files by Jakarta Persistence. */
@ApplicationScoped
public class JpaEvidenceRepository implements EvidenceRepository {
  private static final String FIND =
      "SELECT e.* FROM evidence e JOIN report r ON r.id = e.report_id WHERE e.id = :id AND "
          + Readers.MAY_READ
          + " AND "
          + Readers.SEES_FILE;

  private static final String COUNT =
      "select count(e) from Evidence e where e.report = :report and e.lastSubmission is null";

  private static final String FIRST_TIME =
      """
      update Evidence e set e.firstSubmission = :number
      where e.report = :report and e.firstSubmission is null
      """;

  @Inject EntityManager entityManager;

  @Override
  @SuppressWarnings("unchecked")
  public Optional<Evidence> find(UUID id, Caller reader) {
    var query = entityManager.createNativeQuery(FIND, Evidence.class).setParameter("id", id);
    return Readers.bind(query, reader).getResultStream().findFirst();
  }

  @Override
  public void add(Evidence evidence) {
    entityManager.persist(evidence);
  }

  @Override
  public void remove(Evidence evidence) {
    entityManager.remove(evidence);
  }

  @Override
  public long count(UUID report) {
    return entityManager
        .createQuery(COUNT, Long.class)
        .setParameter("report", report)
        .getSingleResult();
  }

  @Override
  public long submit(UUID report, int submission) {
    entityManager
        .createQuery(FIRST_TIME)
        .setParameter("number", submission)
        .setParameter("report", report)
        .executeUpdate();
    return count(report);
  }
}
