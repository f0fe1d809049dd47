package org.ipplan.shared.schedule.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.ipplan.shared.Caller;
import org.ipplan.shared.container.SignedInOfficial;
import org.ipplan.shared.schedule.RecurringWork;

/** One run of recurring work, with the product itself as the caller. */
@ApplicationScoped
public class WorkRun {
  private static final Logger LOG = Logger.getLogger(WorkRun.class.getName());

  @Inject SignedInOfficial actor;

  /** Logs a failure with an incident and passes it on, so that the schedule knows of it. */
  @ActivateRequestContext
  public void of(RecurringWork work) {
    actor.set(Caller.PRODUCT);
    try {
      work.run();
    } catch (RuntimeException e) {
      var incident = UUID.randomUUID();
      LOG.log(Level.SEVERE, e, () -> "Incident " + incident + " in recurring work " + work.name());
      throw e;
    }
  }
}
