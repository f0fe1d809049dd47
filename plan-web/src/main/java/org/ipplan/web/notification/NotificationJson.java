package org.ipplan.web.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.notification.NotificationDetails;
import org.ipplan.notification.NotificationDetails.TaskOf;
import org.ipplan.notification.NotificationKind;
import org.ipplan.web.support.Language;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the caller's inbox.
 *
 * @param reason why the caller is told
 * @param text what is told
 * @param task absent where it belongs to none, as are its year and number
 * @param href path of the object from the base
 * @param readAt absent until it is marked as read
 * @param silent of a kind the caller had muted; it counts as no unread one
 */
@Schema(name = "Notification")
public record NotificationJson(
    long id,
    NotificationKind kind,
    String reason,
    String text,
    @Nullable UUID task,
    @Nullable Integer taskYear,
    @Nullable Integer taskNumber,
    String href,
    Instant at,
    @Nullable Instant readAt,
    boolean urgent,
    boolean silent) {

  static NotificationJson of(NotificationDetails told, Language language) {
    TaskOf task = told.task();
    return new NotificationJson(
        told.id(),
        told.kind(),
        told.reason(language.locale()),
        told.text(language.locale(), LocalDate::toString),
        task == null ? null : task.id(),
        task == null ? null : task.year(),
        task == null ? null : task.number(),
        told.href(),
        told.at(),
        told.readAt(),
        told.urgent(),
        told.silent());
  }
}
