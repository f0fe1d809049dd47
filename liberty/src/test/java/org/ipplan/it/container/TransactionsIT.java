package org.ipplan.it.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ejb.EJB;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.naming.InitialContext;
import org.ipplan.plan.ImportPreview;
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

/** A refusal rolls back and arrives unwrapped; two commits of one import make one version. */
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
  @SuppressWarnings("BanJNDI") // a constant name of the platform
  void twoPeopleCommittingOneImportMakeOneVersion() throws Exception {
    var preview = as("li.office", () -> imports.preview(2061, text("b"), "text/plain"));

    ManagedExecutorService threads =
        InitialContext.doLookup("java:comp/DefaultManagedExecutorService");
    List<Future<Integer>> both =
        Stream.of("li.office", "zhang.office")
            .map(name -> threads.submit(() -> as(name, () -> imports.commit(preview.id()))))
            .toList();

    assertEquals(
        List.of("1", "refused"), both.stream().map(TransactionsIT::outcome).sorted().toList());
    assertEquals(
        ImportPreview.State.COMMITTED, as("li.office", () -> imports.get(preview.id())).state());
  }

  private <T> T as(String name, Callable<T> work) throws Exception {
    // a thread of the executor is in no request of its own
    var request = CDI.current().select(RequestContextController.class).get();
    boolean begun = request.activate();
    try {
      official.set(new Caller(name, Set.of(Role.OFFICE_STAFF), "jco"));
      return work.call();
    } finally {
      if (begun) {
        request.deactivate();
      }
    }
  }

  private static String outcome(Future<Integer> commit) {
    try {
      return commit.get().toString();
    } catch (ExecutionException e) {
      return e.getCause() instanceof DomainException ? "refused" : e.toString();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
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
