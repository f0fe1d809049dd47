package org.ipplan.measure.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.ipplan.credit.CreditList;
import org.ipplan.measure.MeasureDetails;
import org.ipplan.measure.MeasureState;
import org.ipplan.measure.NewMeasure;
import org.ipplan.measure.domain.AddedMeasure;
import org.ipplan.ruleset.Rule;
import org.ipplan.ruleset.RulePacks;
import org.ipplan.ruleset.RuleValue;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;

/** Finds and adds measures of offices. */
@Dependent
public class AddedMeasures {
  /** What counts or counted is open to everybody signed in. */
  private static final Set<MeasureState> OPEN = Set.of(MeasureState.CONFIRMED, MeasureState.ENDED);

  @Inject EntityManager entityManager;
  @Inject BusinessClock clock;
  @Inject RulePacks rules;

  List<MeasureDetails> all() {
    return entityManager
        .createQuery(
            "select m from AddedMeasure m order by m.decided.proposedAt desc, m.code",
            AddedMeasure.class)
        .getResultStream()
        .map(AddedMeasure::details)
        .toList();
  }

  AddedMeasure visible(UUID id, Caller caller) {
    var measure = find(id);
    if (!caller.isCreditStaff() && !OPEN.contains(measure.state())) {
      throw notFound(id);
    }
    return measure;
  }

  AddedMeasure find(UUID id) {
    var measure = entityManager.find(AddedMeasure.class, id);
    if (measure == null) {
      throw notFound(id);
    }
    return measure;
  }

  /** Proposed, for the department of whoever proposes. */
  AddedMeasure add(NewMeasure wanted, Caller caller) {
    var authority = MeasureAccess.departmentOf(caller);
    requireGround(wanted);
    requireReplaceable(wanted, authority);
    var measure = new AddedMeasure(wanted, nextCode(), authority, caller, clock.now());
    entityManager.persist(measure);
    entityManager.flush();
    return measure;
  }

  private String nextCode() {
    var number = entityManager.createNativeQuery("SELECT nextval('measure_number')", Long.class);
    return "M-" + number.getSingleResult();
  }

  /** A ground that some pack has on the list. */
  private void requireGround(NewMeasure wanted) {
    var ground = wanted.ground();
    if (ground != null
        && grounds(wanted.list()).noneMatch(rule -> rule.ground(ground).isPresent())) {
      throw DomainException.invalid("ground", "measure.ground-unknown", ground);
    }
  }

  private Stream<Rule> grounds(CreditList list) {
    var begins = list == CreditList.SERIOUS ? "serious." : "determination.";
    return rules.current().packs().stream()
        .flatMap(pack -> pack.rules().stream())
        .filter(rule -> rule.value() instanceof RuleValue.OfGrounds)
        .filter(rule -> rule.point().startsWith(begins));
  }

  /** One of the same office that is in force and nobody replaces yet. */
  private void requireReplaceable(NewMeasure wanted, String authority) {
    var replaced = wanted.replaces();
    if (replaced == null) {
      return;
    }
    var former = find(replaced);
    var possible =
        former.state() == MeasureState.CONFIRMED
            && former.authority().equals(authority)
            && wanted.validFrom().isAfter(former.validFrom())
            && successors(replaced) == 0;
    if (!possible) {
      throw new DomainException(
          DomainException.Kind.CONFLICT, "measure.not-replaceable", former.code());
    }
  }

  private long successors(UUID replaced) {
    return entityManager
        .createQuery(
            "select count(m) from AddedMeasure m where m.replaces = :replaced"
                + " and m.decided.state in :live",
            Long.class)
        .setParameter("replaced", replaced)
        .setParameter("live", Set.of(MeasureState.PROPOSED, MeasureState.CONFIRMED))
        .getSingleResult();
  }

  private static DomainException notFound(UUID id) {
    return DomainException.notFound("measure.not-found", id);
  }
}
