package org.ipplan.testing;

import jakarta.annotation.Priority;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.inject.spi.WithAnnotations;
import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InterceptorBinding;
import jakarta.interceptor.InvocationContext;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Gives session beans that ask for a new transaction one, as the container would. */
class OwnTransactions implements Extension {
  <T> void bind(@Observes @WithAnnotations(TransactionAttribute.class) ProcessAnnotatedType<T> t) {
    var asked = t.getAnnotatedType().getAnnotation(TransactionAttribute.class);
    if (asked != null && asked.value() == TransactionAttributeType.REQUIRES_NEW) {
      t.configureAnnotatedType().add(new InNewTransaction.Literal());
    }
  }

  @InterceptorBinding
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.TYPE)
  @interface InNewTransaction {
    /** The annotation as a value. */
    final class Literal extends AnnotationLiteral<InNewTransaction> implements InNewTransaction {}
  }

  /** Runs a call beside the transaction it was made in. */
  @InNewTransaction
  @Interceptor
  @Priority(Interceptor.Priority.APPLICATION)
  static class NewTransaction {
    @Inject TestBeans beans;

    @AroundInvoke
    Object around(InvocationContext call) {
      return beans.product().inTransaction(() -> proceed(call));
    }

    private static Object proceed(InvocationContext call) {
      try {
        return call.proceed();
      } catch (RuntimeException e) {
        throw e;
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
