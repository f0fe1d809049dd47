package org.ipplan.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.ipplan.notification.domain.MailTransport;

/** Chooses what carries mails: the mail server where one is named, else the log. */
@ApplicationScoped
public class MailTransports {
  @Inject MailServer server;

  MailTransport current() {
    return server.session().<MailTransport>map(SmtpMail::new).orElseGet(LoggedMail::new);
  }
}
