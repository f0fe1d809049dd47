package org.ipplan.measure.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ipplan.directory.DirectoryService;
import org.ipplan.measure.ApplierDetails;
import org.ipplan.measure.MeasureApplierService;
import org.ipplan.measure.MeasureState;
import org.ipplan.measure.NewApplier;
import org.ipplan.measure.domain.Applier;
import org.ipplan.measure.domain.CatalogueSteps;
import org.ipplan.measure.domain.MeasurePolicy;
import org.ipplan.ruleset.RulePacks;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.DomainException.Kind;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.jspecify.annotations.Nullable;

/** Keeps who applies which measure. */
@Stateless
@PermitAll
public class MeasureApplierServiceBean implements MeasureApplierService {
  @Inject EntityManager entityManager;
  @Inject BusinessClock clock;
  @Inject RulePacks rules;
  @Inject DirectoryService directory;
  @Inject MeasureAccess access;
  @Inject Catalogue catalogue;
  @Inject MeasureTrail trail;

  @Override
  public List<ApplierDetails> list(@Nullable String measure) {
    access.staff();
    return entityManager
        .createQuery(
            "select a from Applier a where :measure = '' or a.measure = :measure"
                + " order by a.decided.proposedAt desc, a.measure, a.department",
            Applier.class)
        .setParameter("measure", Rows.text(measure))
        .getResultStream()
        .map(Applier::details)
        .toList();
  }

  @Override
  public ApplierDetails get(UUID id) {
    access.staff();
    return find(id).details();
  }

  @Override
  public ApplierDetails propose(NewApplier wanted) {
    var caller = access.maker();
    MeasurePolicy.require(wanted, clock.today());
    directory.department(wanted.department());
    requireKnown(wanted);
    var authority = MeasureAccess.departmentOf(caller);
    requireNew(wanted, authority);
    var applier = new Applier(wanted, authority, caller, clock.now());
    entityManager.persist(applier);
    entityManager.flush();
    trailed(CatalogueSteps.PROPOSE, applier, null, null);
    return applier.details();
  }

  private void requireKnown(NewApplier wanted) {
    var entries = catalogue.on(wanted.validFrom(), rules.current());
    if (entries.stream().noneMatch(each -> each.code().equals(wanted.measure()))) {
      throw DomainException.invalid("measure", "measure.unknown", wanted.measure());
    }
  }

  private void requireNew(NewApplier wanted, String authority) {
    var known =
        entityManager
            .createQuery(
                "select count(a) from Applier a where a.authority = :authority"
                    + " and a.measure = :measure and a.department = :department"
                    + " and a.decided.state in :live",
                Long.class)
            .setParameter("authority", authority)
            .setParameter("measure", wanted.measure())
            .setParameter("department", wanted.department())
            .setParameter("live", Set.of(MeasureState.PROPOSED, MeasureState.CONFIRMED))
            .getSingleResult();
    if (known > 0) {
      throw new DomainException(
          Kind.CONFLICT, "measure.applier-already", wanted.department(), wanted.measure());
    }
  }

  @Override
  public List<StepOffer> offers(UUID id) {
    return find(id).offers(access.staff());
  }

  @Override
  public ApplierDetails take(UUID id, String action, long expectedVersion, StepInput input) {
    var caller = access.staff();
    var applier = find(id);
    if (applier.version() != expectedVersion) {
      throw DomainException.stale();
    }
    var before = applier.state();
    applier.take(action, caller, input, clock.now());
    if (action.equals(CatalogueSteps.END)) {
      MeasurePolicy.requireEnd(input, applier.validFrom(), clock.today());
    }
    entityManager.flush();
    trailed(action, applier, before, input.reason());
    return applier.details();
  }

  private Applier find(UUID id) {
    var applier = entityManager.find(Applier.class, id);
    if (applier == null) {
      throw DomainException.notFound("measure.applier-not-found", id);
    }
    return applier;
  }

  private void trailed(
      String action, Applier of, @Nullable MeasureState before, @Nullable String reason) {
    var applies = of.details();
    var facts = Map.of("measure", applies.measure(), "department", applies.department());
    trail.step(action, MeasureTrail.APPLIER, of.id(), before, of.state(), reason, facts);
  }
}
