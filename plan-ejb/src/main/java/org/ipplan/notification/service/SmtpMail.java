package org.ipplan.notification.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.ipplan.notification.domain.DeliveryFailed;
import org.ipplan.notification.domain.MailTransport;
import org.ipplan.notification.domain.Parcel;

/**
 * Hands mails to the mail server. What fails before the server has the mail, and what the server
 * refuses, may be tried again; a connection lost in between may not, because nobody knows.
 */
final class SmtpMail implements MailTransport {
  private static final String CHARSET = UTF_8.name();

  private final Session session;

  SmtpMail(Session session) {
    this.session = session;
  }

  @Override
  public void send(Parcel mail) throws DeliveryFailed {
    var message = message(mail);
    try (Transport transport = connected()) {
      transport.sendMessage(message, message.getAllRecipients());
    } catch (SendFailedException e) {
      throw new DeliveryFailed("refused by the mail server", true, e);
    } catch (MessagingException e) {
      throw new DeliveryFailed("lost on the way to the mail server", false, e);
    }
  }

  @Override
  public boolean leaves() {
    return true;
  }

  private Transport connected() throws DeliveryFailed {
    try {
      var transport = session.getTransport();
      transport.connect();
      return transport;
    } catch (MessagingException e) {
      throw new DeliveryFailed("the mail server does not answer", true, e);
    }
  }

  private MimeMessage message(Parcel mail) throws DeliveryFailed {
    var address = mail.address();
    if (address == null) {
      throw new DeliveryFailed("no address", false, null);
    }
    try {
      var message = new Named(session, mail);
      message.setFrom();
      message.setRecipient(Message.RecipientType.TO, new InternetAddress(address, true));
      message.setSubject(mail.subject(), CHARSET);
      // RFC 3834: nobody's absence answers it
      message.setHeader("Auto-Submitted", "auto-generated");
      message.setContent(content(mail));
      message.saveChanges();
      return message;
    } catch (AddressException e) {
      throw new DeliveryFailed("not an address", false, e);
    } catch (MessagingException e) {
      throw new DeliveryFailed("not a mail", false, e);
    }
  }

  /** The same twice; what a reader can show best comes last (RFC 2046, 5.1.4). */
  private static MimeMultipart content(Parcel mail) throws MessagingException {
    var content = new MimeMultipart("alternative");
    var text = new MimeBodyPart();
    text.setText(mail.text(), CHARSET);
    content.addBodyPart(text);
    if (mail.html() != null) {
      var html = new MimeBodyPart();
      html.setText(mail.html(), CHARSET, "html");
      content.addBodyPart(html);
    }
    return content;
  }

  /** A mail that is called the same however often it is tried. */
  private static final class Named extends MimeMessage {
    private final String name;

    private Named(Session session, Parcel mail) {
      super(session);
      this.name = "<" + mail.id() + "@plan>";
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", name);
    }
  }
}
