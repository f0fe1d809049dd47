package org.ipplan.intake.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.ipplan.shared.Caller;
import org.ipplan.shared.OnBehalf;
import org.ipplan.shared.batch.BatchJobs;

/** Starts what waits, on this member. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JobStarter {
  @Inject JobClaims claims;
  @Inject BatchJobs batches;
  @Inject OnBehalf onBehalf;

  /** Returns at once; whoever queued a job does not wait for it. */
  @Asynchronous
  public void startSoon() {
    start();
  }

  /** Starts every job there is room for, and those that a dead server left. */
  public void start() {
    for (var claim = claim(); claim.isPresent(); claim = claim()) {
      batches.start(claim.get().job(), claim.get().attempt());
    }
  }

  private Optional<JobClaims.Claim> claim() {
    return onBehalf.of(Caller.PRODUCT, claims::next);
  }
}
