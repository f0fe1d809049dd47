package org.ipplan.web.connection;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.connection.TaskRef;
import org.ipplan.web.support.Inputs;
import org.jspecify.annotations.Nullable;

/**
 * A task of a year's plan.
 *
 * @param number in the plan's text
 */
@Schema(
    name = "TaskReference",
    requiredProperties = {"year", "number"})
public record TaskRefJson(@Nullable Integer year, @Nullable Integer number) {
  static TaskRefJson of(TaskRef task) {
    return new TaskRefJson(task.year(), task.number());
  }

  static TaskRef asked(String field, @Nullable TaskRefJson body) {
    var wanted = Inputs.require(field, body);
    return new TaskRef(
        Inputs.require(field + ".year", wanted.year),
        Inputs.require(field + ".number", wanted.number));
  }
}
