package org.ipplan.shared.container;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Gives the one persistence unit's entity manager to whoever injects it. */
@Dependent
public class EntityManagerProducer {
  @Produces
  @Dependent
  @PersistenceContext(unitName = "plan")
  @SuppressWarnings("unused") // read by the container
  private EntityManager entityManager;
}
