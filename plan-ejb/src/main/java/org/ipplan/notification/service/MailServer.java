package org.ipplan.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Session;
import java.util.Optional;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** The mail session the server is configured with. */
@ApplicationScoped
public class MailServer {
  private static final String NAME = "mail/plan";

  @Inject Settings settings;

  /** Empty where no mail server is named. */
  public Optional<Session> session() {
    return settings.value(Settings.MAIL_HOST).map(host -> session(NAME));
  }

  @SuppressWarnings("BanJNDI") // the name is ours, and the server's own tree answers
  private static Session session(String name) {
    try {
      return InitialContext.doLookup(name);
    } catch (NamingException e) {
      throw new IllegalStateException(
          Settings.MAIL_HOST + " is set, and the server has no mail session " + name, e);
    }
  }
}
