package org.ipplan.web.notification;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ipplan.notification.NotificationFilter;
import org.ipplan.notification.NotificationKind;
import org.jspecify.annotations.Nullable;

/** Which entries of the inbox the caller wants. */
public class NotificationQuery {
  @QueryParam("unread")
  @Parameter(
      description = "Only those that wait to be read",
      schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
  @Nullable Boolean unread;

  @QueryParam("kind")
  @Parameter(
      schema =
          @Schema(
              type = SchemaType.STRING,
              enumeration = {
                "ASSIGNED",
                "REVIEW",
                "REPORT_DECIDED",
                "REQUEST",
                "TASK_STEP",
                "DATE_MOVED",
                "REMINDER",
                "URGE",
                "SLIP",
                "SUBSTITUTION"
              }))
  @Nullable NotificationKind kind;

  NotificationFilter filter() {
    return new NotificationFilter(Boolean.TRUE.equals(unread), kind);
  }
}
