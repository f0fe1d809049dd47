package org.ipplan.notification.persistence;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.ipplan.notification.NotificationKind;
import org.ipplan.notification.OutgoingMessage.Channel;

/** What notifications a channel still has to carry, as a condition on {@code n}. */
final class OutboxSql {
  private static final String WAITS =
      """
      n.%1$s IS NULL AND n.read_at IS NULL AND NOT n.silent
        AND n.at <= cast(:until AS timestamptz) AND (n.urgent OR NOT :urgentOnly)
        AND NOT coalesce(n.kind = ANY (s.muted), false) AND %2$s
      """;

  private static final String BY_MAIL =
      """
      coalesce(s.mail, true)
        AND (:withoutAddress OR coalesce(s.mail_address, s.signed_in_mail) IS NOT NULL)
      """;

  /** Short messages are asked for, and carry only what presses. */
  private static final String BY_MESSENGER =
      """
      s.messenger AND s.messenger_number IS NOT NULL AND NOT :withoutAddress
        AND (n.urgent OR n.kind IN (%s))
      """
          .formatted(pressing());

  private OutboxSql() {}

  private static String pressing() {
    return Arrays.stream(NotificationKind.values())
        .filter(NotificationKind::isPressing)
        .map(kind -> "'" + kind.name() + "'")
        .collect(Collectors.joining(", "));
  }

  /** The column that says what carried a notification. */
  static String marks(Channel channel) {
    return switch (channel) {
      case MAIL -> "mail_id";
      case MESSENGER -> "messenger_id";
    };
  }

  static String waits(Channel channel) {
    return switch (channel) {
      case MAIL -> WAITS.formatted(marks(channel), BY_MAIL);
      case MESSENGER -> WAITS.formatted(marks(channel), BY_MESSENGER);
    };
  }

  static String address(Channel channel) {
    return switch (channel) {
      case MAIL -> "coalesce(s.mail_address, s.signed_in_mail)";
      case MESSENGER -> "s.messenger_number";
    };
  }
}
