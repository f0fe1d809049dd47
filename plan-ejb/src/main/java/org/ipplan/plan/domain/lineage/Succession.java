package org.ipplan.plan.domain.lineage;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import org.ipplan.directory.DepartmentDetails;
import org.ipplan.plan.LineageEntry.LeadChange;
import org.jspecify.annotations.Nullable;

/** Which body a department had become by a day: itself, or what took over from it until then. */
public final class Succession {
  private final Map<String, DepartmentDetails> bodies;
  private final LocalDate by;

  /**
   * @param by last day of the later year: what ends after it has not ended yet
   */
  public Succession(Collection<DepartmentDetails> bodies, LocalDate by) {
    this.bodies = bodies.stream().collect(toMap(DepartmentDetails::code, identity()));
    this.by = by;
  }

  /** Code of the body that stands for a department on the day. */
  public String body(String code) {
    var seen = new HashSet<String>();
    var current = code;
    while (seen.add(current)) {
      var successor = successor(current);
      if (successor == null) {
        return current;
      }
      current = successor;
    }
    return code; // a circle in the data: nobody stands for anybody
  }

  /** Whether the lead is another one than before. */
  public LeadChange change(@Nullable String before, @Nullable String after) {
    if (before == null || after == null) {
      return LeadChange.UNKNOWN;
    }
    if (before.equals(after)) {
      return LeadChange.SAME;
    }
    return body(before).equals(body(after)) ? LeadChange.SUCCEEDED : LeadChange.CHANGED;
  }

  private @Nullable String successor(String code) {
    var body = bodies.get(code);
    var end = body == null ? null : body.validTo();
    return body == null || end == null || end.isAfter(by) ? null : body.successor();
  }
}
