package org.ipplan.ruleset.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.ipplan.calendar.CalendarService;
import org.ipplan.ruleset.DatedByRules;
import org.ipplan.ruleset.Rule;
import org.ipplan.ruleset.RuleBook;
import org.ipplan.ruleset.RuleChange;
import org.ipplan.ruleset.RulePack;
import org.ipplan.ruleset.RuleSetPreview;
import org.ipplan.ruleset.RuleSetPreview.ChangedPoint;
import org.ipplan.shared.BusinessClock;

/** Says what an edition would change: the rules that differ, and every feature's open dates. */
@Dependent
public class RulePreview {
  @Inject @Any Instance<DatedByRules> features;
  @Inject CalendarService calendar;
  @Inject BusinessClock clock;

  RuleChange change(RulePack pack, RuleBook now) {
    return new RuleChange(now, now.with(pack), calendar.current(), clock.today());
  }

  RuleSetPreview of(RulePack pack, RuleBook now) {
    var change = change(pack, now);
    var moves =
        features.stream()
            .sorted(Comparator.comparing(DatedByRules::objectType))
            .flatMap(feature -> feature.moves(change).stream())
            .toList();
    return new RuleSetPreview(pack, points(former(pack, now), pack), moves);
  }

  private static Optional<RulePack> former(RulePack pack, RuleBook now) {
    return now.packs().stream().filter(other -> other.name().equals(pack.name())).findFirst();
  }

  private static List<ChangedPoint> points(Optional<RulePack> former, RulePack pack) {
    var now = former.map(RulePack::rules).orElse(List.of());
    return Stream.concat(now.stream(), pack.rules().stream())
        .map(Rule::point)
        .distinct()
        .map(
            point ->
                new ChangedPoint(
                    point,
                    former.flatMap(each -> each.on(point)).orElse(null),
                    pack.on(point).orElse(null)))
        .filter(RulePreview::differs)
        .toList();
  }

  private static boolean differs(ChangedPoint each) {
    var now = each.now();
    var then = each.then();
    return now == null
        || then == null
        || !now.value().equals(then.value())
        || now.status() != then.status()
        || !Objects.equals(now.article(), then.article())
        || !now.textZh().equals(then.textZh())
        || !now.textEn().equals(then.textEn());
  }
}
