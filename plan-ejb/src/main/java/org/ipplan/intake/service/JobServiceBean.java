package org.ipplan.intake.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.ipplan.intake.JobDetails;
import org.ipplan.intake.JobService;
import org.ipplan.intake.LineError;
import org.ipplan.intake.domain.Job;
import org.ipplan.intake.persistence.ErrorRows;
import org.ipplan.intake.persistence.JobReads;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Page;
import org.ipplan.shared.workflow.StepOffer;
import org.jspecify.annotations.Nullable;

/** Shows jobs to their owners, who may stop them. */
@Stateless
@PermitAll
public class JobServiceBean implements JobService {
  private static final int ERRORS = 1000;

  @Inject EntityManager entityManager;
  @Inject BusinessClock clock;
  @Inject CallerContext callers;
  @Inject JobReads reads;
  @Inject ErrorRows errors;
  @Inject JobTrail trail;

  @Override
  public Page<JobDetails> list(int limit, @Nullable String cursor, boolean count) {
    return reads.list(callers.caller(), limit, cursor, count);
  }

  @Override
  public JobDetails get(UUID id) {
    return reads
        .find(id, callers.caller())
        .orElseThrow(() -> DomainException.notFound("job.not-found", id));
  }

  @Override
  public List<LineError> errors(UUID id, long afterLine, int afterNumber) {
    get(id);
    return errors.page(id, afterLine, afterNumber, ERRORS);
  }

  @Override
  public List<StepOffer> offers(UUID id) {
    return find(id).offers(callers.caller());
  }

  @Override
  public JobDetails take(UUID id, String action, long expectedVersion) {
    var job = find(id);
    if (job.version() != expectedVersion) {
      throw DomainException.stale();
    }
    var before = job.state();
    job.take(action, callers.caller(), clock.now());
    entityManager.flush();
    trail.step(action, job, before);
    return get(id);
  }

  private Job find(UUID id) {
    get(id);
    return entityManager.find(Job.class, id);
  }
}
