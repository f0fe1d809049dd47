package org.ipplan.web.connection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.connection.TaskSystem.Warning;
import org.ipplan.connection.WarningLevel;
import org.ipplan.connection.WarningState;
import org.jspecify.annotations.Nullable;

/**
 * A warning that a system brought for a task.
 *
 * @param system code of the system
 */
@Schema(name = "SystemWarning")
public record SystemWarningJson(
    UUID id,
    String system,
    WarningLevel level,
    String title,
    String text,
    LocalDate issuedOn,
    @Nullable String task,
    WarningState state,
    Instant takenAt,
    @Nullable String acknowledgedBy,
    @Nullable Instant acknowledgedAt,
    @Nullable String note,
    String href) {

  static SystemWarningJson of(Warning warning) {
    return new SystemWarningJson(
        warning.id(),
        warning.system(),
        warning.level(),
        warning.title(),
        warning.text(),
        warning.issuedOn(),
        warning.task() == null ? null : "/tasks/" + warning.task(),
        warning.state(),
        warning.takenAt(),
        warning.acknowledgedBy(),
        warning.acknowledgedAt(),
        warning.note(),
        "/system-warnings/" + warning.id());
  }
}
