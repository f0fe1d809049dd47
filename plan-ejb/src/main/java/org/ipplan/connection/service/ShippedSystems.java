package org.ipplan.connection.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.ipplan.connection.domain.ConnectedSystem;
import org.ipplan.connection.domain.Feed;
import org.ipplan.connection.persistence.Sight;
import org.ipplan.connection.persistence.SystemReads;
import org.ipplan.connection.service.ShippedFile.Shipped;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.Caller;

/**
 * Brings the platforms of the plan into the register, not connected. What is there already is left
 * as it is, so that a later release adds platforms and changes none.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ShippedSystems {
  @Inject EntityManager entityManager;
  @Inject SystemReads reads;
  @Inject BusinessClock clock;

  /** Adds those that the register does not have. */
  public void load() {
    oneAtATime();
    ShippedFile.read().stream()
        .filter(each -> reads.find(Sight.ALL, each.what().code()).isEmpty())
        .forEach(this::keep);
  }

  /** Members that start together: the second finds what the first brought. */
  private void oneAtATime() {
    entityManager
        .createNativeQuery(
            "SELECT 1 FROM pg_advisory_xact_lock(hashtext('connected-systems'), 0)", Integer.class)
        .getResultList();
  }

  private void keep(Shipped shipped) {
    var now = clock.now();
    var system = new ConnectedSystem(shipped.what(), Caller.PRODUCT, now);
    entityManager.persist(system);
    entityManager.flush();
    reads.serve(system.id(), shipped.what().tasks());
    shipped
        .feeds()
        .forEach(
            (code, feed) ->
                entityManager.persist(new Feed(system.id(), code, feed, Caller.PRODUCT, now)));
  }
}
