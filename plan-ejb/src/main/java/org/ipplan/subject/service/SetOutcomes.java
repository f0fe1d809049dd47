package org.ipplan.subject.service;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.FieldError;
import org.ipplan.subject.SubjectBulkService.Fate;
import org.ipplan.subject.SubjectBulkService.Outcome;

/** Collects what becomes of the lines of a set. */
final class SetOutcomes {
  private final List<Outcome> outcomes = new ArrayList<>();

  void done(long line, Fate fate, UUID object) {
    outcomes.add(new Outcome(line, fate, object, List.of()));
  }

  void refused(long line, String field, String code, Object... arguments) {
    refused(line, List.of(new FieldError(field, code, List.of(arguments))));
  }

  private void refused(long line, List<FieldError> faults) {
    outcomes.add(new Outcome(line, Fate.REFUSED, null, faults));
  }

  /** Whether a policy lets a line in; what it refuses is noted. */
  boolean passes(long line, Runnable policy) {
    try {
      policy.run();
      return true;
    } catch (DomainException refused) {
      refused(line, refused.errors());
      return false;
    }
  }

  List<Outcome> all() {
    return outcomes;
  }
}
