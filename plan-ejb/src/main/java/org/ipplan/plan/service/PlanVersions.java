package org.ipplan.plan.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.ipplan.plan.PlanState;
import org.ipplan.plan.domain.PlanImport;
import org.ipplan.plan.domain.PlanVersion;
import org.ipplan.plan.domain.Task;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Refusal;

/** The versions there are. */
@Dependent
public class PlanVersions {
  @Inject EntityManager entityManager;

  /** Refuses a text that a version of the year was made of. */
  void requireUnknown(int year, String hash) {
    number(year, hash)
        .ifPresent(
            number -> {
              throw DomainException.conflict(List.of(Refusal.of("plan.text-known", year, number)));
            });
  }

  /** The same for a text about to be committed; one that is committed already says so itself. */
  void requireUnknownExcept(PlanImport source) {
    if (source.committedAs() == null) {
      requireUnknown(source.year(), source.sourceHash());
    }
  }

  private Optional<Integer> number(int year, String hash) {
    return entityManager
        .createQuery(
            "select v.number from PlanVersion v where v.year = :year and v.sourceHash = :hash",
            Integer.class)
        .setParameter("year", year)
        .setParameter("hash", hash)
        .getResultStream()
        .findFirst();
  }

  /** Two commits of one year wait for each other here, so that both get a number of their own. */
  int nextNumber(int year) {
    entityManager
        .createNativeQuery(
            "SELECT 1 FROM pg_advisory_xact_lock(hashtext('plan'), :year)", Integer.class)
        .setParameter("year", year)
        .getResultList();
    return entityManager
        .createQuery(
            "select coalesce(max(v.number), 0) + 1 from PlanVersion v where v.year = :year",
            Integer.class)
        .setParameter("year", year)
        .getSingleResult();
  }

  PlanVersion find(int year, int number) {
    return entityManager
        .createQuery(
            "select v from PlanVersion v where v.year = :year and v.number = :number",
            PlanVersion.class)
        .setParameter("year", year)
        .setParameter("number", number)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> DomainException.notFound("plan.not-found", year));
  }

  Optional<PlanVersion> published(int year) {
    return entityManager
        .createQuery(
            "select v from PlanVersion v where v.year = :year and v.state = :published",
            PlanVersion.class)
        .setParameter("year", year)
        .setParameter("published", PlanState.PUBLISHED)
        .getResultStream()
        .findFirst();
  }

  List<Task> tasks(PlanVersion version) {
    return entityManager
        .createQuery(
            "select t from Task t where t.planVersion = :version order by t.number", Task.class)
        .setParameter("version", version)
        .getResultList();
  }
}
