package org.ipplan.intake.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.ipplan.intake.JobState;
import org.ipplan.intake.domain.Job;
import org.ipplan.intake.domain.JobSteps;
import org.ipplan.intake.persistence.ProgressRows;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.Caller;

/** Takes jobs for this member: those that wait, and those whose server is dead. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class JobClaims {
  /** Of all members together: merges wait for each other anyway, and people wait for answers. */
  private static final int MOST_AT_ONCE = 4;

  /** Real seconds after the last set; a set takes a few. */
  private static final int SILENCE = 120;

  /** A job that kills whoever does it is given up. */
  private static final int MOST_ATTEMPTS = 10;

  @Inject EntityManager entityManager;
  @Inject BusinessClock clock;
  @Inject ProgressRows progress;
  @Inject JobTrail trail;

  /** A job to be done under a number that ends the attempts before. */
  public record Claim(UUID job, int attempt) {}

  /** The next job to do; empty where none waits. */
  public Optional<Claim> next() {
    return progress.waiting(MOST_AT_ONCE, SILENCE).map(id -> claim(find(id)));
  }

  private Claim claim(Job job) {
    var before = job.state();
    var attempt = progress.attempt(job.id());
    var hopeless = before == JobState.RUNNING && attempt > MOST_ATTEMPTS;
    job.take(JobSteps.RUN, Caller.PRODUCT, clock.now());
    if (hopeless) {
      job.fail(UUID.randomUUID(), clock.now());
    }
    entityManager.flush();
    trail.step(hopeless ? JobSteps.FAIL : JobSteps.RUN, job, before);
    return new Claim(job.id(), attempt);
  }

  private Job find(UUID id) {
    return entityManager.find(Job.class, id);
  }
}
