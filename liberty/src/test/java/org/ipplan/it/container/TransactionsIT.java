package org.ipplan.it.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.ipplan.plan.PlanImportService;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Role;
import org.ipplan.shared.container.SignedInOfficial;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A refusal rolls back, arrives unwrapped, and stands in the trail. */
@ExtendWith(ArquillianExtension.class)
public class TransactionsIT {
  private static final String TEXT =
      "1. Write the rules. (The Ministry of Justice is responsible)\n"
          + "2. Keep the rules. (The Ministry of Justice and the Ministry of Finance are"
          + " responsible)\n";

  @EJB(lookup = "java:app/plan-ejb/PlanImportServiceBean!org.ipplan.plan.PlanImportService")
  PlanImportService imports;

  @Inject SignedInOfficial official;
  @Inject EntityManager entityManager;
  @Inject UserTransaction transaction;

  @Deployment
  static EnterpriseArchive beansWithTest() {
    var released =
        ShrinkWrap.createFromZipFile(
            EnterpriseArchive.class, new File(System.getProperty("plan.ear")));
    released.delete("/plan-web.war");
    released.delete("/META-INF/application.xml");
    var test =
        ShrinkWrap.create(WebArchive.class, "plan-in-container.war")
            .addPackage(TransactionsIT.class.getPackage());
    return ShrinkWrap.create(EnterpriseArchive.class, "plan-in-container.ear")
        .merge(released)
        .addAsModule(test);
  }

  @Test
  void aRefusalArrivesAsItselfAndNothingIsStored() throws Exception {
    official.set(new Caller("chen.ccpd", Set.of(Role.OFFICIAL), "ccpd"));
    long before = importsStored();

    var refusal =
        assertThrows(DomainException.class, () -> imports.preview(2060, text("a"), "text/plain"));

    assertEquals("import.office-only", refusal.code());

    assertEquals(before, importsStored());
  }

  @Test
  void aRefusalIsRecordedInATransactionOfItsOwn() throws Exception {
    official.set(new Caller("liu.ccpd", Set.of(Role.OFFICIAL), "ccpd"));
    long before = refusalsStored();

    assertThrows(DomainException.class, () -> imports.preview(2061, text("b"), "text/plain"));

    assertEquals(before + 1, refusalsStored());
  }

  private long refusalsStored() throws Exception {
    transaction.begin();
    try {
      return (Long)
          entityManager
              .createNativeQuery(
                  "SELECT count(*) FROM audit_record WHERE outcome = 'REFUSED'"
                      + " AND actor = 'liu.ccpd' AND action = 'preview'"
                      + " AND object_type = 'plan-import' AND object_id = '2061'",
                  Long.class)
              .getSingleResult();
    } finally {
      transaction.rollback();
    }
  }

  private long importsStored() throws Exception {
    transaction.begin();
    try {
      return entityManager
          .createQuery("select count(i) from PlanImport i", Long.class)
          .getSingleResult();
    } finally {
      transaction.rollback();
    }
  }

  private static byte[] text(String difference) {
    return ("Plan " + difference + "\n" + TEXT).getBytes(StandardCharsets.UTF_8);
  }
}
