package org.ipplan.web.inspection;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.inspection.InspectionKind;
import org.ipplan.inspection.InspectionMethod;
import org.ipplan.inspection.NewInspection;
import org.ipplan.web.support.Inputs;
import org.jspecify.annotations.Nullable;

/**
 * An inspection as it is prepared.
 *
 * @param matter in words; may be absent where tasks are named
 * @param tasks ids
 * @param departments codes
 * @param methods {@code SELF_CHECK}, {@code BRIEFING}, {@code VISIT}, {@code STATISTICS}, {@code
 *     RECORDS}, {@code CLUES}, {@code TALK}, {@code INTERNET}
 * @param authors sign-in names of officials of the office
 * @param overlapReason why it goes on although another is open on the same department and matter
 */
@Schema(
    name = "NewInspection",
    requiredProperties = {
      "title",
      "kind",
      "orderedBy",
      "documentNumber",
      "orderedOn",
      "departments",
      "fromOn",
      "toOn",
      "methods",
      "authors"
    })
public record NewInspectionJson(
    @Nullable String title,
    @Nullable InspectionKind kind,
    @Nullable String orderedBy,
    @Nullable String documentNumber,
    @Nullable LocalDate orderedOn,
    @Nullable String matter,
    @Nullable List<@Nullable UUID> tasks,
    @Nullable List<@Nullable String> departments,
    @Nullable LocalDate fromOn,
    @Nullable LocalDate toOn,
    @Nullable List<@Nullable String> methods,
    @Nullable List<@Nullable String> authors,
    @Nullable String overlapReason) {

  private static final NewInspectionJson EMPTY =
      new NewInspectionJson(
          null, null, null, null, null, null, null, null, null, null, null, null, null);

  private static final List<String> METHODS =
      Arrays.stream(InspectionMethod.values()).map(Enum::name).toList();

  private static final UUID NO_TASK = new UUID(0, 0);

  /**
   * @param body null where the caller sent none
   * @throws org.ipplan.shared.DomainException {@code input.invalid} with every missing field
   */
  static NewInspection asked(@Nullable NewInspectionJson body) {
    var wanted = Objects.requireNonNullElse(body, EMPTY);
    new Inputs()
        .required("title", wanted.title)
        .required("kind", wanted.kind)
        .required("orderedBy", wanted.orderedBy)
        .required("documentNumber", wanted.documentNumber)
        .required("orderedOn", wanted.orderedOn)
        .required("departments", wanted.departments)
        .required("fromOn", wanted.fromOn)
        .required("toOn", wanted.toOn)
        .required("methods", wanted.methods)
        .required("authors", wanted.authors)
        .check(
            METHODS.containsAll(named(wanted.methods)),
            "methods",
            "input.unknown-value",
            String.join(", ", METHODS))
        .orRefuse();
    return wanted.complete();
  }

  private NewInspection complete() {
    return new NewInspection(
        Inputs.require("title", title),
        Inputs.require("kind", kind),
        Inputs.require("orderedBy", orderedBy),
        Inputs.require("documentNumber", documentNumber),
        Inputs.require("orderedOn", orderedOn),
        matter,
        known(tasks),
        named(departments),
        Inputs.require("fromOn", fromOn),
        Inputs.require("toOn", toOn),
        named(methods).stream().map(InspectionMethod::valueOf).toList(),
        named(authors),
        overlapReason);
  }

  private static List<String> named(@Nullable List<@Nullable String> names) {
    return names == null
        ? List.of()
        : names.stream().map(name -> Objects.requireNonNullElse(name, "")).toList();
  }

  private static List<UUID> known(@Nullable List<@Nullable UUID> ids) {
    return ids == null
        ? List.of()
        : ids.stream().map(id -> Objects.requireNonNullElse(id, NO_TASK)).toList();
  }
}
