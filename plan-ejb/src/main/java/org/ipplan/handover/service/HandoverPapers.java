package org.ipplan.handover.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.ipplan.paper.PaperReaders;
import org.ipplan.shared.Caller;

/** Receipts are read by the two departments, and by credit staff where they read the case. */
@ApplicationScoped
public class HandoverPapers implements PaperReaders {
  private static final String MAY_READ =
      """
      SELECT EXISTS (SELECT 1 FROM handover h WHERE cast(h.id AS text) = :id AND NOT :office AND %s)
      """
          .formatted(HandoverReaders.READABLE);

  @Inject EntityManager entityManager;
  @Inject HandoverReaders readers;

  @Override
  public String objectType() {
    return HandoverTrail.TYPE;
  }

  @Override
  public boolean mayAsk(Caller caller) {
    return caller.isDepartmentOfficial() || caller.isCreditStaff();
  }

  @Override
  public boolean mayRead(String objectId, Caller caller) {
    var query = readers.restrict(entityManager.createNativeQuery(MAY_READ, Boolean.class));
    return mayAsk(caller) && (Boolean) query.setParameter("id", objectId).getSingleResult();
  }
}
