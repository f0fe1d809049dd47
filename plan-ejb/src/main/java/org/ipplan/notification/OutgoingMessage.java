package org.ipplan.notification;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail or a short message on its way, as an administrator sees it.
 *
 * @param recipient sign-in name
 * @param address masked; null where mails go to the log
 * @param text what it says, only of one that was kept instead of being sent
 * @param attempts how often it was tried
 * @param dueAt when it is tried next, for one that waits
 * @param doneAt when it went or was given up; null before
 * @param failure why the last attempt failed; null where none did
 */
public record OutgoingMessage(
    UUID id,
    Channel channel,
    String recipient,
    @Nullable String address,
    String subject,
    @Nullable String text,
    boolean urgent,
    State state,
    int attempts,
    Instant dueAt,
    Instant madeAt,
    @Nullable Instant doneAt,
    @Nullable String failure)
    implements Serializable {

  /** What carries it. */
  public enum Channel {
    MAIL,
    MESSENGER
  }

  /** How far it is. */
  public enum State {
    /** To be sent, or tried again. */
    WAITING,
    /** Taken by a member that is sending it. */
    SENDING,
    /** Taken over by the next server on its way. */
    SENT,
    /** Written to the log; no mail server is configured. */
    LOGGED,
    /** Given up. */
    FAILED
  }
}
