package org.ipplan.shared.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.ipplan.shared.Caller;
import org.ipplan.shared.OnBehalf;

/**
 * The caller holds for one piece of work; in a request whoever signed in, by browser or by token,
 * is the caller again after it.
 */
@ApplicationScoped
public class OnBehalfOfCaller implements OnBehalf {
  @Inject SignedInOfficial actor;

  @Override
  @ActivateRequestContext
  public <R> R of(Caller caller, Supplier<R> work) {
    var before = actor.substitute();
    actor.actAs(caller);
    try {
      return work.get();
    } finally {
      actor.actAgainAs(before);
    }
  }
}
