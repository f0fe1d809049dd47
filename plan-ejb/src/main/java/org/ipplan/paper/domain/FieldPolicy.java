package org.ipplan.paper.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipplan.paper.PaperKind;
import org.ipplan.paper.PaperOrder;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.FieldError;

/** Which fields a template has and a paper is given. */
public final class FieldPolicy {
  private static final String DOT = ".";

  private FieldPolicy() {}

  /**
   * Holds a template's fields against those of its kind.
   *
   * @throws DomainException {@code input.invalid} with {@code paper.field-missing} or {@code
   *     paper.field-unknown} for each that is
   */
  public static void requireTemplate(PaperKind kind, Set<String> fields) {
    var faults = new ArrayList<FieldError>();
    kind.inEveryTemplate().stream()
        .filter(field -> !fields.contains(field))
        .forEach(field -> faults.add(fault("file", "paper.field-missing", field)));
    new TreeSet<>(fields)
        .stream()
            .filter(field -> !kind.known().contains(field))
            .forEach(field -> faults.add(fault("file", "paper.field-unknown", field)));
    refuse(faults);
  }

  /**
   * Holds what is given against what the kind of paper needs.
   *
   * @throws DomainException {@code input.invalid} with {@code paper.value-missing} or {@code
   *     paper.value-unknown} for each that is
   */
  public static void requireValues(PaperOrder order) {
    var given = given(order);
    var faults = new ArrayList<FieldError>();
    order.kind().required().stream()
        .filter(field -> !given.contains(field))
        .forEach(field -> faults.add(fault(field, "paper.value-missing", field)));
    given.stream()
        .filter(field -> !order.kind().known().contains(field))
        .sorted()
        .forEach(field -> faults.add(fault(field, "paper.value-unknown", field)));
    refuse(faults);
  }

  /** Names of the fields that have something to say. */
  private static Set<String> given(PaperOrder order) {
    var single =
        order.values().entrySet().stream()
            .filter(value -> !value.getValue().isBlank())
            .map(value -> value.getKey());
    var columns =
        order.rows().entrySet().stream()
            .flatMap(
                rows ->
                    rows.getValue().stream()
                        .flatMap(row -> row.keySet().stream())
                        .map(column -> rows.getKey() + DOT + column));
    return Stream.concat(single, columns).collect(Collectors.toSet());
  }

  private static FieldError fault(String place, String code, String field) {
    return new FieldError(place, code, List.of(field));
  }

  private static void refuse(List<FieldError> faults) {
    if (!faults.isEmpty()) {
      throw DomainException.invalid(faults);
    }
  }
}
