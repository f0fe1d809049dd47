package org.ipplan.notification.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipplan.testing.Officials.CHEN_CCPD;
import static org.ipplan.testing.Officials.SYSADMIN;
import static org.ipplan.testing.Officials.WANG_CNIPA;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Specializes;
import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.ipplan.notification.NotificationSettings;
import org.ipplan.notification.NotificationSettingsService;
import org.ipplan.notification.OutgoingMailService;
import org.ipplan.notification.OutgoingMessage;
import org.ipplan.notification.OutgoingMessage.State;
import org.ipplan.notification.WatchedTask;
import org.ipplan.shared.Caller;
import org.ipplan.testing.Product;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mails through a real mail server: what arrives, and what happens while the server is away. */
class MailedDigestTest {
  private GreenMail server;
  private Product product;

  /** Stands for the session that the server is configured with. */
  @Specializes
  @ApplicationScoped
  static class GreenMailServer extends MailServer {
    @SuppressWarnings("NonFinalStaticField") // Weld makes the bean
    static @Nullable Session session;

    @Override
    public Optional<Session> session() {
      return Optional.ofNullable(session);
    }
  }

  @BeforeEach
  void start() {
    server = new GreenMail(ServerSetup.SMTP.dynamicPort());
    server.start();
    GreenMailServer.session = session(server.getSmtp().getPort());
    product = Product.startWith(GreenMailServer.class).withDirectory();
    product.configure("plan.public.url", "https://plan.example.org");
    product.setNow(Instant.parse("2024-06-03T08:00:00Z"));
    address(CHEN_CCPD, "chen@example.org");
    WatchedTask.handedOut(product);
    product.setNow(Instant.parse("2024-06-04T00:30:00Z"));
  }

  @AfterEach
  void stop() {
    product.close();
    server.stop();
  }

  @Test
  void theDigestArrivesOnceAsTextAndHtmlAndItsWordsAreNotKept() throws Exception {
    work();
    work();

    assertThat(server.getReceivedMessages()).hasSize(1);
    MimeMessage mail = server.getReceivedMessages()[0];
    assertThat(mail.getSubject()).isEqualTo("知识产权强国建设推进计划：您有1条未读消息");
    assertThat(mail.getRecipients(Message.RecipientType.TO))
        .extracting(Address::toString)
        .containsExactly("chen@example.org");
    assertThat(mail.getFrom()[0].toString()).isEqualTo("plan@example.org");
    assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    var content = (MimeMultipart) mail.getContent();
    assertThat(content.getContentType()).startsWith("multipart/alternative");
    assertThat(part(content, 0).getContent().toString())
        .contains("“落实领导批示”：任务已下达，请及时签收。")
        .contains("您是中央宣传部的联络员")
        .contains("https://plan.example.org/plan/app/notifications.xhtml");
    assertThat(part(content, 1).getContentType()).startsWith("text/html");
    assertThat(part(content, 1).getContent().toString())
        .contains("<html lang=\"zh-CN\">")
        .contains("href=\"https://plan.example.org/plan/app/notifications.xhtml\"");
    assertThat(mails())
        .singleElement()
        .satisfies(
            sent -> {
              assertThat(sent.state()).isEqualTo(State.SENT);
              assertThat(sent.text()).isNull();
            });
    assertThat(
            product
                .database()
                .number("select count(*) from outgoing_message where body_text is not null"))
        .isZero();
  }

  @Test
  void whoeverHasNoAddressGetsNoMail() {
    work();

    assertThat(mails()).extracting(OutgoingMessage::recipient).containsExactly("chen.ccpd");
    address(WANG_CNIPA, "wang@example.org");
    work();
    assertThat(server.getReceivedMessages()).hasSize(2);
  }

  @Test
  void whileTheServerIsAwayAMailWaitsAndThenArrivesOnce() {
    var port = server.getSmtp().getPort();
    server.stop();
    work();
    assertThat(mails().get(0).state()).isEqualTo(State.WAITING);
    assertThat(mails().get(0).failure()).isEqualTo("the mail server does not answer");

    server = new GreenMail(new ServerSetup(port, null, ServerSetup.PROTOCOL_SMTP));
    server.start();
    work();
    assertThat(server.getReceivedMessages()).as("not before its time").isEmpty();
    product.setNow(Instant.parse("2024-06-04T00:31:00Z"));
    work();
    work();

    assertThat(server.getReceivedMessages()).hasSize(1);
    assertThat(mails().get(0).state()).isEqualTo(State.SENT);
    assertThat(mails().get(0).attempts()).isEqualTo(2);
  }

  private void work() {
    for (var work : List.of(product.bean(Gathering.class), product.bean(Delivery.class))) {
      product.inTransaction(
          () -> {
            work.run();
            return true;
          });
    }
  }

  private List<OutgoingMessage> mails() {
    return product.as(SYSADMIN, OutgoingMailService.class, s -> s.list(100, null)).items();
  }

  private void address(Caller caller, String address) {
    product.as(
        caller,
        NotificationSettingsService.class,
        s ->
            s.set(
                0, new NotificationSettings(0, Set.of(), true, address, null, false, null, "zh")));
  }

  private static BodyPart part(MimeMultipart content, int index) throws Exception {
    return content.getBodyPart(index);
  }

  private static Session session(int port) {
    var settings = new Properties();
    settings.put("mail.transport.protocol", "smtp");
    settings.put("mail.smtp.host", "localhost");
    settings.put("mail.smtp.port", Integer.toString(port));
    settings.put("mail.smtp.connectiontimeout", "2000");
    settings.put("mail.smtp.timeout", "2000");
    settings.put("mail.from", "plan@example.org");
    return Session.getInstance(settings);
  }
}
