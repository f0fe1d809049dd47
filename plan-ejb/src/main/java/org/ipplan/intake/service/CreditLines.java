package org.ipplan.intake.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ipplan.intake.domain.LineFault;
import org.ipplan.intake.domain.Tally;
import org.ipplan.ruleset.RulePacks;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.FieldError;
import org.ipplan.shared.Refusal;
import org.ipplan.subject.SubjectBulkService;
import org.ipplan.subject.SubjectBulkService.Outcome;

/** What files on subjects have in common. */
@Dependent
public class CreditLines {
  /** What comes before a determination is published, and before a listing is decided. */
  private static final List<String> ORDER =
      List.of("determination.report.term", "serious.prior-notice");

  @Inject RulePacks rules;
  @Inject SubjectBulkService subjects;
  @Inject BusinessClock clock;

  List<Refusal> noStep(String name) {
    var book = rules.current();
    var refusals =
        ORDER.stream()
            .flatMap(point -> book.find(point, clock.today()).stream())
            .map(rule -> rule.refusal("intake.no-step", name))
            .toList();
    return refusals.isEmpty() ? List.of(Refusal.of("intake.no-step", name)) : refusals;
  }

  /**
   * Counts what became of a set.
   *
   * @param names of fields in the file, where they differ from those of the outcomes
   */
  static void count(List<Outcome> outcomes, Map<String, String> names, Tally tally) {
    for (var each : outcomes) {
      switch (each.fate()) {
        case NEW -> tally.added(each.line(), Objects.requireNonNull(each.object()));
        case CHANGED -> tally.changed(each.line(), Objects.requireNonNull(each.object()));
        case DUPLICATE -> tally.duplicate();
        case REFUSED -> tally.refused(each.line(), faults(each, names));
      }
    }
  }

  private static List<LineFault> faults(Outcome outcome, Map<String, String> names) {
    return outcome.faults().stream()
        .map(
            fault ->
                new FieldError(
                    names.getOrDefault(fault.field(), fault.field()),
                    fault.code(),
                    fault.arguments()))
        .map(LineFault::of)
        .toList();
  }
}
