package org.ipplan.audit.service;

import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.ipplan.shared.DomainException;

/**
 * Stands before every session bean ({@code ejb-jar.xml} binds it to all of them) and sees to it
 * that what is refused by role, relation, four eyes, state or guard stands in the trail. Input that
 * is wrong, and what is not there, is no attempt at anything.
 */
public class RefusalInterceptor {
  private static final Logger LOG = Logger.getLogger(RefusalInterceptor.class.getName());

  /** Session beans call each other: what one refuses the first of them may still get over. */
  private static final ThreadLocal<Integer> DEPTH = ThreadLocal.withInitial(() -> 0);

  @Inject RefusalRecord refusals;

  @AroundInvoke
  Object around(InvocationContext call) throws Exception {
    var depth = DEPTH.get();
    DEPTH.set(depth + 1);
    try {
      return call.proceed();
    } catch (DomainException e) {
      if (depth == 0 && isRefusal(e)) {
        record(call, e);
      }
      throw e;
    } finally {
      leave(depth);
    }
  }

  private static void leave(int depth) {
    if (depth == 0) {
      DEPTH.remove();
    } else {
      DEPTH.set(depth);
    }
  }

  private static boolean isRefusal(DomainException e) {
    return e.kind() == DomainException.Kind.FORBIDDEN || e.kind() == DomainException.Kind.CONFLICT;
  }

  /** A trail that cannot be written does not turn a refusal into anything else. */
  private void record(InvocationContext call, DomainException refusal) {
    try {
      refusals.write(Attempt.of(call.getMethod(), call.getParameters()), refusal);
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, e, () -> "A refusal is not in the trail: " + refusal.code());
    }
  }
}
