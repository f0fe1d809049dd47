package org.ipplan.intake.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.ipplan.intake.JobKind;
import org.ipplan.intake.domain.Job;
import org.ipplan.intake.persistence.FileRows;
import org.ipplan.intake.persistence.FileRows.Wanted;
import org.ipplan.intake.persistence.ProgressRows;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.CallerContext;
import org.jspecify.annotations.Nullable;

/** Queues jobs, each at once for every member to see. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class JobOpening {
  @Inject EntityManager entityManager;
  @Inject BusinessClock clock;
  @Inject CallerContext callers;
  @Inject ProgressRows progress;
  @Inject FileRows files;
  @Inject JobTrail trail;

  /** Takes a file in that was read to its end. */
  public UUID intake(JobKind kind, UUID upload, long lines) {
    return open(kind, upload, lines).id();
  }

  /** Writes a list out. */
  public UUID export(Wanted wanted) {
    var job = open(JobKind.LIST_EXPORT, null, 0);
    files.begin(job.id(), wanted);
    return job.id();
  }

  /** Throws away files that were kept long enough. */
  public void sweepFiles() {
    files.sweep(clock.now());
  }

  private Job open(JobKind kind, @Nullable UUID upload, long total) {
    var job = new Job(kind, callers.caller(), clock.now(), upload);
    entityManager.persist(job);
    entityManager.flush();
    progress.begin(job.id(), total);
    trail.step("queue", job, null);
    return job;
  }
}
