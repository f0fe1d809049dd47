package org.ipplan.credit.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.ipplan.paper.PaperReaders;
import org.ipplan.shared.Caller;
import org.ipplan.shared.Role;

/**
 * Papers of a case are read by whoever sees the case, and by the system that filed an application
 * about it: they are addressed to the subject it files for.
 */
@ApplicationScoped
public class CasePaperReaders implements PaperReaders {
  private static final String MAY_READ =
      """
      SELECT EXISTS (SELECT 1 FROM credit_case c WHERE cast(c.id AS text) = :id AND (%s
        OR EXISTS (SELECT 1 FROM credit_application a
          WHERE a.case_id = c.id AND a.filed_by = :filer)))
      """
          .formatted(CreditAccess.IN_SCOPE);

  @Inject EntityManager entityManager;
  @Inject CreditAccess access;

  @Override
  public String objectType() {
    return CaseEffects.TYPE;
  }

  @Override
  public boolean mayAsk(Caller caller) {
    return caller.isCreditStaff() || caller.isAny(Role.SCOPE_CREDIT_WRITE, Role.SCOPE_CREDIT_APPLY);
  }

  @Override
  public boolean mayRead(String objectId, Caller caller) {
    var query =
        entityManager
            .createNativeQuery(MAY_READ, Boolean.class)
            .setParameter("id", objectId)
            .setParameter("filer", caller.name());
    access.scope().forEach(query::setParameter);
    return mayAsk(caller) && (Boolean) query.getSingleResult();
  }
}
