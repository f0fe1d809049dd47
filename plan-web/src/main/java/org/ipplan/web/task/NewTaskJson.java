package org.ipplan.web.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.plan.NewTask;
import org.ipplan.plan.TaskMode;
import org.ipplan.plan.TaskSource;
import org.ipplan.web.support.Inputs;
import org.jspecify.annotations.Nullable;

/**
 * A task beyond the plan. It has a date, or a term in working days from today.
 *
 * @param reference document, leader or meeting it comes from
 * @param sourceOn day of that document or meeting
 * @param text absent where the matter is handled outside
 * @param departments codes, the first leads
 * @param term working days
 */
@Schema(
    name = "NewTask",
    requiredProperties = {"year", "source", "reference", "sourceOn", "title", "departments"})
public record NewTaskJson(
    @Nullable Integer year,
    @Nullable TaskSource source,
    @Nullable String reference,
    @Nullable LocalDate sourceOn,
    @Nullable String title,
    @Nullable String text,
    @Nullable TaskMode mode,
    @Nullable List<@Nullable String> departments,
    @Nullable LocalDate dueOn,
    @Nullable Integer term,
    @Nullable Boolean handledOutside) {

  private static final NewTaskJson EMPTY =
      new NewTaskJson(null, null, null, null, null, null, null, null, null, null, null);

  /**
   * @param body null where the caller sent none
   * @throws org.ipplan.shared.DomainException {@code input.invalid} with every missing field
   */
  static NewTask asked(@Nullable NewTaskJson body) {
    var task = Objects.requireNonNullElse(body, EMPTY);
    new Inputs()
        .required("year", task.year)
        .required("source", task.source)
        .required("reference", task.reference)
        .required("sourceOn", task.sourceOn)
        .required("title", task.title)
        .required("departments", task.departments)
        .orRefuse();
    return task.complete();
  }

  private NewTask complete() {
    var parties = named(Inputs.require("departments", departments));
    return new NewTask(
        Inputs.require("year", year),
        Inputs.require("source", source),
        Inputs.require("reference", reference),
        Inputs.require("sourceOn", sourceOn),
        Inputs.require("title", title),
        text,
        mode == null ? usualMode(parties) : mode,
        parties,
        dueOn,
        term,
        Boolean.TRUE.equals(handledOutside));
  }

  private static TaskMode usualMode(List<String> parties) {
    return parties.size() > 1 ? TaskMode.LEAD_AND_PARTICIPANTS : TaskMode.SOLE;
  }

  private static List<String> named(List<@Nullable String> codes) {
    return codes.stream().map(code -> Objects.requireNonNullElse(code, "")).toList();
  }
}
