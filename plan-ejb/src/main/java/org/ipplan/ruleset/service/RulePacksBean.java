package org.ipplan.ruleset.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.ipplan.calendar.CalendarService;
import org.ipplan.ruleset.Rule;
import org.ipplan.ruleset.RuleBook;
import org.ipplan.ruleset.RulePacks;
import org.ipplan.ruleset.RuledDate;

/** Asks the book in force. */
@Stateless
@PermitAll
public class RulePacksBean implements RulePacks {
  @Inject RulesInForce inForce;
  @Inject CalendarService calendar;

  @Override
  public RuleBook current() {
    return inForce.book();
  }

  @Override
  public Rule inForce(String point, LocalDate on) {
    return current().inForce(point, on);
  }

  @Override
  public Optional<Rule> find(String point, LocalDate on) {
    return current().find(point, on);
  }

  @Override
  public Rule rule(String ruleSet, String point) {
    return current().rule(ruleSet, point);
  }

  @Override
  public RuledDate date(String point, LocalDate on, LocalDate from) {
    return inForce(point, on).dateFrom(from, calendar);
  }
}
