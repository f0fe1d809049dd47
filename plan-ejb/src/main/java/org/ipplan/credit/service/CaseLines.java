package org.ipplan.credit.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ipplan.credit.CaseLine;
import org.ipplan.credit.domain.CaseStep;
import org.ipplan.credit.domain.CreditTerm;

/** The statutory time line of a case: what was done, then what is due. */
final class CaseLines {
  private CaseLines() {}

  static List<CaseLine> of(List<CaseStep> steps, List<CreditTerm> terms) {
    var lines = new ArrayList<CaseLine>();
    steps.forEach(step -> lines.add(done(step, terms)));
    terms.stream().filter(CreditTerm::isOpen).forEach(term -> lines.add(due(term)));
    return lines;
  }

  private static CaseLine done(CaseStep step, List<CreditTerm> terms) {
    return met(step, terms)
        .map(term -> term.line(step.doneAt(), step.doneBy(), step.doneFor(), step.note()))
        .orElseGet(() -> undated(step));
  }

  private static Optional<CreditTerm> met(CaseStep step, List<CreditTerm> terms) {
    return terms.stream()
        .filter(term -> term.application() == null && term.isMetBy(step))
        .findFirst();
  }

  private static CaseLine undated(CaseStep step) {
    return new CaseLine(
        step.action(),
        step.doneAt(),
        null,
        null,
        null,
        null,
        null,
        false,
        step.doneBy(),
        step.doneFor(),
        step.note());
  }

  private static CaseLine due(CreditTerm term) {
    return term.line(null, null, null, null);
  }
}
