package org.ipplan.ruleset.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ipplan.ruleset.DatedByRules;
import org.ipplan.ruleset.RuleChange;
import org.ipplan.ruleset.RuleDateMove;
import org.ipplan.ruleset.RulesChanged;

/** A feature with one open case, whose report is due on 2024-06-11. */
@ApplicationScoped
class DatesByRulesInTests implements DatedByRules {
  private static final String POINT = "determination.report.term";
  private static final LocalDate FROM = LocalDate.of(2024, 6, 3);
  private static final LocalDate KEPT = LocalDate.of(2024, 6, 11);

  private final List<String> heard = new ArrayList<>();

  @Override
  public List<RuleDateMove> moves(RuleChange change) {
    return change
        .shift(POINT, FROM, FROM, KEPT)
        .map(then -> new RuleDateMove(POINT, "case", new UUID(0, 1), "案件一", KEPT, then))
        .stream()
        .toList();
  }

  @Override
  public String objectType() {
    return "case";
  }

  void hear(@Observes RulesChanged changed) {
    heard.add(changed.ruleSet());
  }

  List<String> heard() {
    return List.copyOf(heard);
  }
}
