package org.ipplan.credit.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.ipplan.credit.AbnormalFiling;
import org.ipplan.credit.domain.AbnormalFile;
import org.ipplan.credit.domain.AbnormalPolicy;
import org.ipplan.credit.domain.AbnormalRecord;
import org.ipplan.credit.domain.CaseSteps;
import org.ipplan.credit.domain.CreditCase;
import org.ipplan.credit.domain.Points;
import org.ipplan.ruleset.RuleBook;
import org.ipplan.shared.Caller;
import org.jspecify.annotations.Nullable;

/** Finds what cases have on abnormal filings, and runs the party's term to answer (AF2). */
@Dependent
public class AbnormalFilings {
  @Inject EntityManager entityManager;
  @Inject Terms terms;

  AbnormalFile file(CreditCase matter) {
    var kept =
        AbnormalPolicy.isAbout(matter)
            ? entityManager.find(AbnormalRecord.class, matter.id())
            : null;
    if (kept == null) {
      return AbnormalFile.NONE;
    }
    var running = terms.open(matter.id(), null, CaseSteps.ANSWER_FINDING).stream().findFirst();
    return new AbnormalFile(kept, running.orElse(null));
  }

  /**
   * Writes what was said, and runs the term: it begins on the day of the notice, anew where that is
   * another day, and is met by the answer or by its absence.
   */
  void write(
      CreditCase matter, AbnormalFiling wanted, Caller caller, LocalDate today, RuleBook book) {
    var kept = entityManager.find(AbnormalRecord.class, matter.id());
    if (kept == null) {
      begin(matter, wanted.noticeOn(), book);
      entityManager.persist(new AbnormalRecord(matter.id(), wanted, caller, today));
    } else {
      if (kept.beginsAnew(wanted)) {
        begin(matter, wanted.noticeOn(), book);
      }
      kept.write(wanted, caller, today);
    }
    if (wanted.answer() != null) {
      terms.met(matter.id(), null, CaseSteps.ANSWER_FINDING);
    }
  }

  private void begin(CreditCase matter, @Nullable LocalDate told, RuleBook book) {
    terms.drop(matter.id(), null, CaseSteps.ANSWER_FINDING);
    if (told != null) {
      var rule = book.inForce(Points.ABNORMAL_REPLY, told);
      terms.start(matter.id(), null, CaseSteps.ANSWER_FINDING, null, rule, told, told);
    }
  }
}
