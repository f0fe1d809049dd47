package org.ipplan.progress.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.ipplan.progress.CoSignatureDetails;
import org.ipplan.progress.CoSignatureState;
import org.ipplan.progress.domain.CoSignature;
import org.ipplan.progress.domain.CoSignatureRepository;
import org.ipplan.progress.domain.Report;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Refusal;

/** Co-signatures by Jakarta Persistence; one statement a list. */
@ApplicationScoped
public class JpaCoSignatureRepository implements CoSignatureRepository {
  private static final String DETAILS =
      """
      SELECT c.id, c.version, c.report_id, r.task_id, t.year, t.number,
        r.department_code AS writing, c.department_code, c.state, c.note, c.due_on, c.asked_by,
        c.asked_at, c.answer, c.opinion, c.answered_by, c.answered_at, c.withdrawal_reason,
        c.withdrawn_by, c.withdrawn_at,
        (SELECT p.reason FROM co_signature_passed_over p
          WHERE p.co_signature_id = c.id AND p.submission = (
            SELECT max(s.number) FROM report_submission s WHERE s.report_id = r.id)) AS passed_over
      FROM co_signature c
        JOIN report r ON r.id = c.report_id
        JOIN task t ON t.id = r.task_id
      WHERE %1$s AND (c.department_code = :department OR %2$s)
      ORDER BY c.asked_at, c.department_code, c.id
      """;

  private static final String ONE = DETAILS.formatted("c.id = :id", Readers.MAY_READ);
  private static final String OF_REPORT = DETAILS.formatted("c.report_id = :id", Readers.MAY_READ);

  private static final String CONCERNED =
      """
      select c from CoSignature c
      where c.report = :report and c.state in (:states) order by c.askedAt, c.id
      """;

  private static final String PASS_OVER =
      """
      INSERT INTO co_signature_passed_over (report_id, submission, co_signature_id, reason)
      SELECT c.report_id, :submission, c.id, :reason FROM co_signature c
      WHERE c.report_id = :report AND %s
      """
          .formatted(JpaPartReads.NOT_CO_SIGNED);

  @Inject EntityManager entityManager;

  @Override
  public CoSignature find(UUID id) {
    return entityManager.find(CoSignature.class, id);
  }

  @Override
  public Optional<CoSignatureDetails> details(UUID id, Caller reader) {
    return rows(ONE, id, reader).findFirst();
  }

  @Override
  public List<CoSignatureDetails> ofReport(UUID report, Caller reader) {
    return rows(OF_REPORT, report, reader).toList();
  }

  @Override
  public List<CoSignature> locked(UUID report) {
    return entityManager
        .createQuery(CONCERNED, CoSignature.class)
        .setParameter("report", report)
        .setParameter(
            "states",
            Set.of(CoSignatureState.ASKED, CoSignatureState.AGREED, CoSignatureState.DECLINED))
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  @Override
  public void add(CoSignature asked) {
    entityManager.persist(asked);
    try {
      entityManager.flush();
    } catch (ConstraintViolationException e) {
      if (e.getKind() == ConstraintKind.UNIQUE) {
        throw DomainException.conflict(
            List.of(Refusal.of("co-signature.asked-already", asked.department())));
      }
      throw e;
    }
  }

  @Override
  public void flush() {
    try {
      entityManager.flush();
    } catch (OptimisticLockException e) {
      throw DomainException.stale();
    }
  }

  @Override
  public void passOver(Report report, String reason) {
    entityManager
        .createNativeQuery(PASS_OVER)
        .setParameter("report", report.id())
        .setParameter("submission", report.submissionCount())
        .setParameter("reason", reason)
        .executeUpdate();
  }

  @SuppressWarnings("unchecked")
  private Stream<CoSignatureDetails> rows(String statement, UUID id, Caller reader) {
    var query = entityManager.createNativeQuery(statement, Tuple.class).setParameter("id", id);
    Stream<Tuple> rows = Readers.bind(query, reader).getResultStream();
    return rows.map(CoSignatureRows::details);
  }
}
