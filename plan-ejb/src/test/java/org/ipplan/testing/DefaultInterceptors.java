package org.ipplan.testing;

import jakarta.annotation.Priority;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.BeforeBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.inject.spi.WithAnnotations;
import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.ipplan.audit.service.RefusalInterceptor;

/** Binds to every session bean what {@code ejb-jar.xml} binds to them in the container. */
class DefaultInterceptors implements Extension {
  void declare(@Observes BeforeBeanDiscovery discovery) {
    discovery
        .addAnnotatedType(RefusalInterceptor.class, RefusalInterceptor.class.getName())
        .add(new InterceptorLiteral())
        .add(new PriorityLiteral())
        .add(new ByDefault.Literal());
  }

  <T> void bind(@Observes @WithAnnotations(Stateless.class) ProcessAnnotatedType<T> type) {
    if (!type.getAnnotatedType().isAnnotationPresent(ExcludeDefaultInterceptors.class)) {
      type.configureAnnotatedType().add(new ByDefault.Literal());
    }
  }

  @InterceptorBinding
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.TYPE)
  @interface ByDefault {
    /** The annotation as a value. */
    final class Literal extends AnnotationLiteral<ByDefault> implements ByDefault {}
  }

  private static final class InterceptorLiteral extends AnnotationLiteral<Interceptor>
      implements Interceptor {}

  private static final class PriorityLiteral extends AnnotationLiteral<Priority>
      implements Priority {
    @Override
    public int value() {
      return Interceptor.Priority.APPLICATION + 1;
    }
  }
}
