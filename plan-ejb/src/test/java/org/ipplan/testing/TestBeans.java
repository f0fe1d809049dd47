package org.ipplan.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import org.eclipse.microprofile.config.Config;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.OnBehalf;
import org.ipplan.shared.batch.BatchJobs;

/** What the container would provide: the entity manager, the clock, the caller. */
@ApplicationScoped
class TestBeans {
  private final Product product = Product.starting();

  Product product() {
    return product;
  }

  /** The first call makes the bean, while its product is starting. */
  void belongToThisProduct() {}

  @Produces
  @Dependent
  EntityManager entityManager() {
    return (EntityManager)
        Proxy.newProxyInstance(
            EntityManager.class.getClassLoader(),
            new Class<?>[] {EntityManager.class},
            (proxy, method, arguments) -> {
              try {
                return method.invoke(product.entityManager(), arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  /** Settings of this product; the tests' class path has no implementation of them. */
  @Produces
  @Dependent
  Config config() {
    return (Config)
        Proxy.newProxyInstance(
            Config.class.getClassLoader(),
            new Class<?>[] {Config.class},
            (proxy, method, arguments) -> product.setting((String) arguments[0]));
  }

  @Produces
  @Dependent
  BusinessClock clock() {
    return new BusinessClock(product.clock());
  }

  @Produces
  @Dependent
  CallerContext callerContext() {
    return product::currentCaller;
  }

  @Produces
  @Dependent
  OnBehalf onBehalf() {
    return product::onBehalf;
  }

  /** The server's threads: tests do the sets of jobs themselves. */
  @Produces
  @Dependent
  BatchJobs batchJobs() {
    return (work, attempt) -> {};
  }
}
