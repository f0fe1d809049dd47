package org.ipplan.propagation.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.ipplan.calendar.CalendarService;
import org.ipplan.propagation.domain.CopyPolicy;
import org.ipplan.propagation.domain.CopyTerms;
import org.ipplan.propagation.domain.Propagation;
import org.ipplan.propagation.domain.Recipient;
import org.ipplan.ruleset.RulePacks;

/** The term that begins for a recipient once it was told, where law gives it one (S7). */
@Dependent
public class SentTerms {
  @Inject EntityManager entityManager;
  @Inject RulePacks rules;
  @Inject CalendarService calendar;

  /** For a line that was just sent. */
  void restart(Propagation line) {
    var recipient = entityManager.find(Recipient.class, line.recipient());
    var ruleSet = line.ruleSet();
    var judgedOn = line.judgedOn();
    var sentOn = line.sentOn();
    if (ruleSet != null && judgedOn != null && sentOn != null) {
      var law = new CopyTerms(rules.current(), calendar.current());
      CopyPolicy.onceSent(recipient.list(), recipient.kind(), line.change())
          .flatMap(point -> law.onceSent(point, ruleSet, judgedOn, sentOn))
          .ifPresent(line::govern);
    }
  }
}
