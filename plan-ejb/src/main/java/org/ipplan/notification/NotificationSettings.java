package org.ipplan.notification;

import java.io.Serializable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How somebody wishes to be told.
 *
 * @param version 0 until they set anything
 * @param muted kinds that come in silence: into the inbox, but neither counted nor sent
 * @param mail whether the digest is wanted
 * @param mailAddress entered by hand; null where none was
 * @param signedInMail what the sign-in said; used where none was entered, null where it said none
 * @param messenger whether short messages are wanted of what presses
 * @param messengerNumber where they go; null where none was entered
 * @param language {@code zh} or {@code en}, of mails and short messages
 */
public record NotificationSettings(
    long version,
    Set<NotificationKind> muted,
    boolean mail,
    @Nullable String mailAddress,
    @Nullable String signedInMail,
    boolean messenger,
    @Nullable String messengerNumber,
    String language)
    implements Serializable {

  /** How it is for whoever has set nothing. */
  public static final NotificationSettings UNSET =
      new NotificationSettings(0, Set.of(), true, null, null, false, null, "zh");

  public NotificationSettings {
    muted = Set.copyOf(muted);
  }
}
