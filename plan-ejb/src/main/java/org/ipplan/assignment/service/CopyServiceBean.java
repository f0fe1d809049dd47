package org.ipplan.assignment.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.ipplan.assignment.AssignmentState;
import org.ipplan.assignment.CopyDetails;
import org.ipplan.assignment.CopyService;
import org.ipplan.assignment.NewCopy;
import org.ipplan.assignment.SubmittedWork;
import org.ipplan.assignment.domain.Assignment;
import org.ipplan.assignment.domain.Copy;
import org.ipplan.assignment.domain.CopyPolicy;
import org.ipplan.directory.DirectoryService;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.jspecify.annotations.Nullable;

/** Copies tasks and reports to departments, and takes what they say to it. */
@Stateless
@PermitAll
public class CopyServiceBean implements CopyService {
  @Inject EntityManager entityManager;
  @Inject CallerContext callers;
  @Inject BusinessClock clock;
  @Inject DirectoryService directory;
  @Inject Shares shares;
  @Inject SubmittedWork work;
  @Inject CopyReads reads;
  @Inject CopyTrail trail;

  @Override
  public UUID copy(UUID task, NewCopy wanted) {
    var caller = callers.caller();
    var parties = parties(task);
    if (parties.isEmpty()) {
      throw DomainException.notFound("task.not-found", task);
    }
    CopyPolicy.requireSender(caller, parties, reportOf(wanted.report(), task));
    CopyPolicy.require(wanted, parties, directory.departments(), clock.today());
    var copy = Copy.of(task, wanted, caller, clock.now());
    add(copy);
    trail.copied(copy);
    return copy.id();
  }

  @Override
  public boolean mayCopy(UUID task) {
    var parties = parties(task);
    return !parties.isEmpty() && CopyPolicy.maySend(callers.caller(), parties);
  }

  @Override
  public CopyDetails get(UUID id) {
    return reads.one(id, callers.caller()).stream().findFirst().orElseThrow(() -> notFound(id));
  }

  @Override
  public List<CopyDetails> ofTask(UUID task) {
    return reads.ofTask(task, callers.caller());
  }

  @Override
  public List<StepOffer> offers(UUID id) {
    get(id);
    return find(id).offers(callers.caller());
  }

  @Override
  public CopyDetails take(UUID id, String action, long expectedVersion, StepInput input) {
    get(id);
    var copy = find(id);
    if (copy.version() != expectedVersion) {
      throw DomainException.stale();
    }
    copy.take(action, callers.caller(), clock.now(), input);
    entityManager.flush();
    trail.taken(action, copy, expectedVersion, input.reason());
    return get(id);
  }

  /** A task that was handed out has at least one. */
  private Set<String> parties(UUID task) {
    return shares.ofTask(task).stream()
        .filter(share -> share.state() != AssignmentState.WITHDRAWN)
        .map(Assignment::department)
        .collect(Collectors.toSet());
  }

  private @Nullable String reportOf(@Nullable UUID report, UUID task) {
    return report == null
        ? null
        : work.departmentOf(report, task)
            .orElseThrow(
                () -> DomainException.invalid("report", "copy.report-not-submitted", report));
  }

  private void add(Copy copy) {
    entityManager.persist(copy);
    try {
      entityManager.flush();
    } catch (ConstraintViolationException e) {
      if (e.getKind() == ConstraintKind.UNIQUE) {
        throw DomainException.conflict(
            List.of(Refusal.of("copy.copied-already", copy.department())));
      }
      throw e;
    }
  }

  private Copy find(UUID id) {
    return entityManager.find(Copy.class, id);
  }

  private static DomainException notFound(UUID id) {
    return DomainException.notFound("copy.not-found", id);
  }
}
