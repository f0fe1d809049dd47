package org.ipplan.web.notification;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.notification.OutgoingMessage;
import org.jspecify.annotations.Nullable;

/**
 * A mail or a short message on its way.
 *
 * @param recipient sign-in name
 * @param address masked; absent where mails go to the log
 * @param text only of one that was kept instead of being sent
 * @param dueAt when one that waits is tried next
 * @param doneAt when it went or was given up; absent before
 * @param failure why the last attempt failed
 */
@Schema(name = "OutgoingMail")
public record OutgoingMailJson(
    UUID id,
    OutgoingMessage.Channel channel,
    String recipient,
    @Nullable String address,
    String subject,
    @Nullable String text,
    boolean urgent,
    OutgoingMessage.State state,
    int attempts,
    Instant dueAt,
    Instant madeAt,
    @Nullable Instant doneAt,
    @Nullable String failure) {

  static OutgoingMailJson of(OutgoingMessage message) {
    return new OutgoingMailJson(
        message.id(),
        message.channel(),
        message.recipient(),
        message.address(),
        message.subject(),
        message.text(),
        message.urgent(),
        message.state(),
        message.attempts(),
        message.dueAt(),
        message.madeAt(),
        message.doneAt(),
        message.failure());
  }
}
