package org.ipplan.progress.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.ipplan.progress.PeriodDetails;
import org.ipplan.progress.domain.Approved;
import org.ipplan.progress.domain.CoSignature;
import org.ipplan.progress.domain.DepartmentSetting;
import org.ipplan.progress.domain.Report;
import org.ipplan.progress.domain.ReportRepository;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Refusal;

/** Reports by Jakarta Persistence. */
@ApplicationScoped
public class JpaReportRepository implements ReportRepository {
  private static final String FIND =
      "SELECT r.* FROM report r WHERE r.id = :id AND " + Readers.MAY_READ;

  private static final String SAME_PLACE =
      """
      select count(r) from Report r
      where r.assignment = :assignment and r.period = :period and r.consolidated = :consolidated
      """;

  private static final String MADE_BY =
      """
      SELECT EXISTS (SELECT 1 FROM report_maker m WHERE m.report_id = :id AND m.name IN (:selves))
        OR EXISTS (SELECT 1 FROM evidence e
          WHERE e.report_id = :id AND (e.uploaded_by IN (:selves) OR e.uploaded_for IN (:selves)))
      """;

  private static final String APPROVED_BEFORE =
      """
      SELECT r.narrative, r.percent_complete, r.figures, r.submitted_at
      FROM report r JOIN reporting_period p ON p.code = r.period
      WHERE r.assignment_id = :assignment AND r.consolidated = :consolidated
        AND r.state IN ('APPROVED', 'LOCKED') AND p.to_on < :fromOn
      ORDER BY p.to_on DESC
      LIMIT 1
      """;

  @Inject EntityManager entityManager;

  @Override
  @SuppressWarnings("unchecked")
  public Optional<Report> find(UUID id, Caller reader) {
    var query = entityManager.createNativeQuery(FIND, Report.class).setParameter("id", id);
    return Readers.bind(query, reader).getResultStream().findFirst();
  }

  @Override
  public Report of(CoSignature signature) {
    return entityManager.find(Report.class, signature.report());
  }

  @Override
  public void add(Report report) {
    if (exists(report)) {
      throw exists(report.period());
    }
    entityManager.persist(report);
    try {
      entityManager.flush();
    } catch (ConstraintViolationException e) {
      // somebody else began it between the question and the answer
      if (e.getKind() == ConstraintKind.UNIQUE) {
        throw exists(report.period());
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
  public void lock(Report report) {
    entityManager.refresh(report, LockModeType.PESSIMISTIC_WRITE);
  }

  @Override
  public boolean madeBy(UUID id, Caller caller) {
    return (Boolean)
        entityManager
            .createNativeQuery(MADE_BY, Boolean.class)
            .setParameter("id", id)
            .setParameter("selves", caller.selves())
            .getSingleResult();
  }

  @Override
  public boolean signsOff(String department) {
    var setting = entityManager.find(DepartmentSetting.class, department);
    return setting != null && setting.details().signOff();
  }

  @Override
  public Optional<Approved> approvedBefore(
      PeriodDetails period, UUID assignment, boolean consolidated) {
    @SuppressWarnings("unchecked")
    Stream<Tuple> rows =
        entityManager
            .createNativeQuery(APPROVED_BEFORE, Tuple.class)
            .setParameter("assignment", assignment)
            .setParameter("consolidated", consolidated)
            .setParameter("fromOn", period.fromOn())
            .getResultStream();
    return rows.findFirst().map(ReportRows::approved);
  }

  private boolean exists(Report report) {
    return entityManager
            .createQuery(SAME_PLACE, Long.class)
            .setParameter("assignment", report.assignment())
            .setParameter("period", report.period())
            .setParameter("consolidated", report.consolidated())
            .getSingleResult()
        > 0;
  }

  private static DomainException exists(String period) {
    return DomainException.conflict(List.of(Refusal.of("report.exists", period)));
  }
}
