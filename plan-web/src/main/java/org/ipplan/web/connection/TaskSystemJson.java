package org.ipplan.web.connection;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.connection.SystemState;
import org.ipplan.connection.TaskSystem;
import org.jspecify.annotations.Nullable;

/**
 * A system that serves a task, with what it brought for it.
 *
 * @param figures the latest of each thing counted
 * @param warnings the latest, open ones first; none for whoever may not read them
 */
@Schema(name = "TaskSystem")
public record TaskSystemJson(
    String code,
    String nameZh,
    String nameEn,
    String owner,
    SystemState state,
    @Nullable Instant upToAt,
    List<SystemFigureJson> figures,
    List<SystemWarningJson> warnings) {

  static TaskSystemJson of(TaskSystem system) {
    return new TaskSystemJson(
        system.code(),
        system.nameZh(),
        system.nameEn(),
        system.owner(),
        system.state(),
        system.upTo(),
        system.figures().stream().map(SystemFigureJson::of).toList(),
        system.warnings().stream().map(SystemWarningJson::of).toList());
  }
}
