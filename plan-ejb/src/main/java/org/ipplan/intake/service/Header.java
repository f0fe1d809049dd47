package org.ipplan.intake.service;

import java.util.HashSet;
import java.util.List;
import org.ipplan.intake.domain.Members;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.DomainException.Kind;
import org.ipplan.shared.Faults;

/** What the header of a file may name. */
final class Header {
  private Header() {}

  /**
   * @throws DomainException {@code intake.no-header} where it names nothing we know; {@code
   *     intake.no-step} where it names a step or a state; {@code input.invalid} with every other
   *     name we do not know, and those that are there twice
   */
  static void require(List<String> names, LineTarget target) {
    var known = target.columns();
    if (names.stream().noneMatch(known::contains)) {
      throw new DomainException(Kind.INVALID, "intake.no-header", String.join(", ", known));
    }
    var ofSteps =
        names.stream()
            .filter(name -> !known.contains(name) && Members.isOfStep(name))
            .flatMap(name -> target.noStep(name).stream())
            .toList();
    if (!ofSteps.isEmpty()) {
      throw DomainException.conflict(ofSteps);
    }
    var faults = new Faults();
    names.forEach(name -> faults.check(known.contains(name), brief(name), "intake.unknown-column"));
    faults
        .check(new HashSet<>(names).size() == names.size(), "header", "input.repeated")
        .orRefuse();
  }

  private static String brief(String name) {
    return name.length() > 100 ? name.substring(0, 100) : name;
  }
}
