package org.ipplan.supervision.domain;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.FieldError;
import org.ipplan.supervision.LadderRung;

/** Which rungs a ladder may have. */
final class LadderRungPolicy {
  private LadderRungPolicy() {}

  /**
   * @throws DomainException {@code input.invalid} with every fault
   */
  static void require(List<LadderRung> rungs) {
    var faults = new ArrayList<FieldError>();
    var places = new HashSet<List<Object>>();
    for (int i = 0; i < rungs.size(); i++) {
      var rung = rungs.get(i);
      if (Math.abs(rung.workingDays()) > LadderRung.FURTHEST) {
        faults.add(fault(i, "workingDays", "ladder.too-far", LadderRung.FURTHEST));
      }
      if (!places.add(List.of(rung.matter(), rung.workingDays()))) {
        faults.add(fault(i, "workingDays", "ladder.rung-twice"));
      }
      if (rung.audience().isEmpty()) {
        faults.add(fault(i, "audience", "input.required"));
      }
    }
    if (tooMany(rungs)) {
      faults.add(
          new FieldError("rungs", "ladder.too-many", List.of(Integer.toString(LadderRung.MOST))));
    }
    if (!faults.isEmpty()) {
      throw DomainException.invalid(faults);
    }
  }

  private static boolean tooMany(List<LadderRung> rungs) {
    return rungs.stream().collect(groupingBy(LadderRung::matter, counting())).values().stream()
        .anyMatch(count -> count > LadderRung.MOST);
  }

  private static FieldError fault(int index, String member, String code, Object... arguments) {
    return new FieldError("rungs[" + index + "]." + member, code, List.of(arguments));
  }
}
