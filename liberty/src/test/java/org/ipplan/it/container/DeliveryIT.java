package org.ipplan.it.container;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.mail.Session;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import javax.naming.InitialContext;
import org.ipplan.shared.schedule.RecurringWork;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Mails are gathered and delivered in transactions of their own, called without one. */
@ExtendWith(ArquillianExtension.class)
public class DeliveryIT {
  private static final String URGENT =
      """
      INSERT INTO notification (recipient, kind, reason, message, facts, object_type, object_id,
        href, urgent, at, occasion)
      VALUES ('expert.he', 'URGE', 'LIAISON', 'reminder.URGE.undated', '{"matter": "REPORT"}',
        'assignment', 'none', '/assignments/none', true, '2024-06-01T00:00:00Z', 'DeliveryIT')
      """;

  /** The server's own schedule may be sending it this very moment. */
  private static final int MOST_ROUNDS = 500;

  @Inject @Any Instance<RecurringWork> works;
  @Inject EntityManager entityManager;
  @Inject UserTransaction transaction;

  @Deployment
  static EnterpriseArchive beansWithTest() {
    return TransactionsIT.beansWithTest();
  }

  @Test
  void whatIsUrgentIsInTheLogOnceAfterBothHaveRunTwice() throws Exception {
    transaction.begin();
    entityManager.createNativeQuery(URGENT).executeUpdate();
    transaction.commit();

    for (int round = 0; round < 2 || (mails() == 0 && round < MOST_ROUNDS); round++) {
      run("notification.gathering");
      run("notification.delivery");
    }

    assertEquals(1, mails());
  }

  @Test
  @SuppressWarnings("BanJNDI") // as the application asks, and by a name of ours
  void theServerHasTheSessionThatMailsGoThrough() throws Exception {
    Session session = InitialContext.doLookup("mail/plan");

    assertEquals("587", session.getProperty("mail.smtp.port"));
    assertEquals("true", session.getProperty("mail.smtp.starttls.required"));
    assertEquals("smtp", session.getTransport().getURLName().getProtocol());
  }

  private void run(String name) {
    works.stream().filter(work -> work.name().equals(name)).forEach(RecurringWork::run);
  }

  private long mails() throws Exception {
    transaction.begin();
    try {
      return (Long)
          entityManager
              .createNativeQuery(
                  "SELECT count(*) FROM outgoing_message"
                      + " WHERE recipient = 'expert.he' AND state = 'LOGGED' AND attempts = 1",
                  Long.class)
              .getSingleResult();
    } finally {
      transaction.rollback();
    }
  }
}
