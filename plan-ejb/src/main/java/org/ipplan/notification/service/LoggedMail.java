package org.ipplan.notification.service;

import java.util.logging.Logger;
import org.ipplan.notification.domain.MailTransport;
import org.ipplan.notification.domain.Masked;
import org.ipplan.notification.domain.Parcel;

/**
 * Writes to the log that there is a mail; what it says stays in the database for an administrator
 * to read.
 */
final class LoggedMail implements MailTransport {
  private static final Logger LOG = Logger.getLogger(LoggedMail.class.getName());

  @Override
  public void send(Parcel mail) {
    LOG.info(
        () ->
            "Mail %s, not sent because no mail server is configured, to %s: %s"
                .formatted(mail.id(), Masked.address(mail.address()), mail.subject()));
  }

  @Override
  public boolean leaves() {
    return false;
  }
}
