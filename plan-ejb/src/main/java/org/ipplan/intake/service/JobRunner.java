package org.ipplan.intake.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.ipplan.intake.domain.LineFault;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.OnBehalf;
import org.ipplan.shared.batch.SetWork;

/** Runs jobs set by set with the rights of their owners, and ends those that cannot go on. */
@ApplicationScoped
public class JobRunner implements SetWork {
  private static final Logger LOG = Logger.getLogger(JobRunner.class.getName());

  @Inject JobSets sets;
  @Inject OnBehalf onBehalf;

  @Override
  public boolean hasNext(UUID work, int attempt) {
    return sets.hasNext(work, attempt);
  }

  @Override
  public void next(UUID work, int attempt) {
    onBehalf.of(
        sets.owner(work),
        () -> {
          asOwner(work, attempt);
          return work;
        });
  }

  private void asOwner(UUID work, int attempt) {
    try {
      sets.next(work, attempt);
    } catch (DomainException refused) {
      if (!sets.refuse(work, attempt, LineFault.of(refused))) {
        fail(work, attempt, refused);
      }
    } catch (RuntimeException e) {
      fail(work, attempt, e);
    }
  }

  /** The owner is told the number; why, the log alone says. */
  private void fail(UUID work, int attempt, RuntimeException why) {
    var incident = UUID.randomUUID();
    LOG.log(Level.SEVERE, why, () -> "Incident " + incident + " in job " + work);
    sets.fail(work, attempt, incident);
  }
}
