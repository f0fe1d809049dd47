package org.ipplan.web.recognition;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.recognition.NewTypicalCase;
import org.ipplan.web.support.Inputs;
import org.jspecify.annotations.Nullable;

/**
 * A typical case as it is written.
 *
 * @param batch of the collection, counted over all years
 * @param unit whose experience it is
 * @param practice what was done
 * @param results what came of it
 * @param tasks ids of tasks it belongs to, may be absent
 */
@Schema(
    name = "NewTypicalCase",
    requiredProperties = {"year", "batch", "unit", "title", "summary", "practice", "results"})
public record NewTypicalCaseJson(
    @Nullable Integer year,
    @Nullable Integer batch,
    @Nullable String unit,
    @Nullable String title,
    @Nullable String summary,
    @Nullable String practice,
    @Nullable String results,
    @Nullable List<@Nullable UUID> tasks) {

  private static final NewTypicalCaseJson EMPTY =
      new NewTypicalCaseJson(null, null, null, null, null, null, null, null);

  private static final UUID NO_TASK = new UUID(0, 0);

  /**
   * @param body null where the caller sent none
   * @throws org.ipplan.shared.DomainException {@code input.invalid} with every missing field
   */
  static NewTypicalCase asked(@Nullable NewTypicalCaseJson body) {
    var wanted = Objects.requireNonNullElse(body, EMPTY);
    new Inputs()
        .required("year", wanted.year)
        .required("batch", wanted.batch)
        .required("unit", wanted.unit)
        .required("title", wanted.title)
        .required("summary", wanted.summary)
        .required("practice", wanted.practice)
        .required("results", wanted.results)
        .orRefuse();
    return wanted.complete();
  }

  private NewTypicalCase complete() {
    return new NewTypicalCase(
        Inputs.require("year", year),
        Inputs.require("batch", batch),
        Inputs.require("unit", unit),
        Inputs.require("title", title),
        Inputs.require("summary", summary),
        Inputs.require("practice", practice),
        Inputs.require("results", results),
        named());
  }

  private List<UUID> named() {
    return tasks == null
        ? List.of()
        : tasks.stream().map(task -> Objects.requireNonNullElse(task, NO_TASK)).toList();
  }
}
