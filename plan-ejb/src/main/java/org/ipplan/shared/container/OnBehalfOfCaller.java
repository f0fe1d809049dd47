package org.ipplan.shared.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.ipplan.shared.Caller;
import org.ipplan.shared.OnBehalf;

/** Threads of the container that serve no request: the caller holds for one piece of work. */
@ApplicationScoped
public class OnBehalfOfCaller implements OnBehalf {
  @Inject SignedInOfficial actor;

  @Override
  @ActivateRequestContext
  public <R> R of(Caller caller, Supplier<R> work) {
    var before = actor.substitute().or(actor::caller).orElse(Caller.NOBODY);
    actor.actAs(caller);
    try {
      return work.get();
    } finally {
      actor.actAs(before);
    }
  }
}
