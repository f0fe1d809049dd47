package org.ipplan.intake.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.ipplan.intake.JobState;
import org.ipplan.intake.domain.Job;
import org.ipplan.intake.domain.JobSteps;
import org.ipplan.intake.domain.LineFault;
import org.ipplan.intake.domain.SetDone;
import org.ipplan.intake.persistence.ProgressRows;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.Caller;

/**
 * Does one set of a job, with all that belongs to it in one transaction: what the lines become,
 * their errors, the counts, and where the next set begins.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class JobSets {
  @Inject EntityManager entityManager;
  @Inject BusinessClock clock;
  @Inject ProgressRows progress;
  @Inject LineSet lines;
  @Inject ListSet lists;
  @Inject JobTrail trail;

  /** Whether this attempt has a set left. */
  public boolean hasNext(UUID id, int attempt) {
    return progress.position(id, attempt).isPresent();
  }

  /** With whose rights a job is done. */
  public Caller owner(UUID id) {
    return find(id).owner();
  }

  /** Does the next set; nothing where another attempt took the job over or it was cancelled. */
  public void next(UUID id, int attempt) {
    progress.lock(id, attempt).ifPresent(position -> next(find(id), position));
  }

  private void next(Job job, String position) {
    var intake = job.kind().isIntake();
    advance(job, position, intake ? lines.next(job, position) : lists.next(job, position));
  }

  /**
   * Refuses the line that could not be taken in, and goes on after it.
   *
   * @return false where a job takes no single lines
   */
  public boolean refuse(UUID id, int attempt, List<LineFault> faults) {
    var job = find(id);
    if (!lines.takesLineByLine(job)) {
      return false;
    }
    progress
        .lock(id, attempt)
        .ifPresent(position -> advance(job, position, lines.refuse(job, position, faults)));
    return true;
  }

  /** Ends a job that cannot go on. */
  public void fail(UUID id, int attempt, UUID incident) {
    if (progress.lock(id, attempt).isPresent()) {
      var job = find(id);
      var before = job.state();
      job.fail(incident, clock.now());
      entityManager.flush();
      trail.step(JobSteps.FAIL, job, before);
    }
  }

  private void advance(Job job, String from, SetDone done) {
    progress.advance(job.id(), done.position(), done.tally());
    trail.taken(job, from, done);
    if (done.last()) {
      complete(job);
    }
  }

  /** Whoever cancels at this moment comes before or after. */
  private void complete(Job job) {
    entityManager.refresh(job, LockModeType.PESSIMISTIC_WRITE);
    if (job.state() != JobState.RUNNING) {
      return;
    }
    var before = job.state();
    job.take(JobSteps.COMPLETE, Caller.PRODUCT, clock.now());
    entityManager.flush();
    trail.step(JobSteps.COMPLETE, job, before);
  }

  private Job find(UUID id) {
    return entityManager.find(Job.class, id);
  }
}
