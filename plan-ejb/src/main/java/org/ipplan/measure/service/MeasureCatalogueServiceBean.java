package org.ipplan.measure.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.ipplan.credit.CreditList;
import org.ipplan.measure.CatalogueEntry;
import org.ipplan.measure.MeasureCatalogueService;
import org.ipplan.measure.MeasureDetails;
import org.ipplan.measure.MeasureState;
import org.ipplan.measure.NewMeasure;
import org.ipplan.measure.domain.AddedMeasure;
import org.ipplan.measure.domain.CatalogueSteps;
import org.ipplan.measure.domain.MeasurePoints;
import org.ipplan.measure.domain.MeasurePolicy;
import org.ipplan.ruleset.RulePacks;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.jspecify.annotations.Nullable;

/** Shows the catalogue, and lets two people of an office add to it. */
@Stateless
@PermitAll
public class MeasureCatalogueServiceBean implements MeasureCatalogueService {
  @Inject EntityManager entityManager;
  @Inject BusinessClock clock;
  @Inject RulePacks rules;
  @Inject MeasureAccess access;
  @Inject Catalogue catalogue;
  @Inject AddedMeasures measures;
  @Inject MeasureTrail trail;

  @Override
  public List<CatalogueEntry> inForce(@Nullable LocalDate on) {
    return catalogue.on(Objects.requireNonNullElse(on, clock.today()), rules.current());
  }

  @Override
  public List<MeasureDetails> added() {
    access.staff();
    return measures.all();
  }

  @Override
  public MeasureDetails get(UUID id) {
    return measures.visible(id, access.caller()).details();
  }

  @Override
  public MeasureDetails propose(NewMeasure wanted) {
    var caller = access.maker();
    MeasurePolicy.require(wanted, clock.today());
    var added = measures.add(wanted, caller);
    trailed(CatalogueSteps.PROPOSE, added, null, null);
    return added.details();
  }

  @Override
  public List<StepOffer> offers(UUID id) {
    var caller = access.caller();
    return measures.visible(id, caller).offers(caller);
  }

  @Override
  public MeasureDetails take(UUID id, String action, long expectedVersion, StepInput input) {
    var caller = access.caller();
    var measure = measures.visible(id, caller);
    if (measure.version() != expectedVersion) {
      throw DomainException.stale();
    }
    var before = measure.state();
    measure.take(action, caller, input, clock.now());
    if (action.equals(CatalogueSteps.CONFIRM)) {
      confirmed(measure, input);
    }
    if (action.equals(CatalogueSteps.END)) {
      MeasurePolicy.requireEnd(input, measure.validFrom(), clock.today());
    }
    entityManager.flush();
    trailed(action, measure, before, input.reason());
    return measure.details();
  }

  /** With its statement; what it replaces ends where it begins. */
  private void confirmed(AddedMeasure measure, StepInput input) {
    if (measure.list() == CreditList.DISHONESTY) {
      MeasurePolicy.requireStated(input, rules.inForce(MeasurePoints.DETERMINED, clock.today()));
    }
    var replaced = measure.replaces();
    if (replaced != null) {
      var former = measures.find(replaced);
      var before = former.state();
      former.replacedFrom(measure.validFrom(), measure.code(), access.caller(), clock.now());
      entityManager.flush();
      trailed(CatalogueSteps.REPLACE, former, before, measure.code());
    }
  }

  private void trailed(
      String action, AddedMeasure of, @Nullable MeasureState before, @Nullable String reason) {
    var facts = Map.of("measure", of.code());
    trail.step(action, MeasureTrail.MEASURE, of.id(), before, of.state(), reason, facts);
  }
}
