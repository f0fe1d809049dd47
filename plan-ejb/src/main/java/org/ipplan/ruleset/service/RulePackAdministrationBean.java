package org.ipplan.ruleset.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.ipplan.ruleset.RulePack;
import org.ipplan.ruleset.RulePackAdministration;
import org.ipplan.ruleset.RulePackFile;
import org.ipplan.ruleset.RuleSetDetails;
import org.ipplan.ruleset.RuleSetPreview;
import org.ipplan.ruleset.RuleSetState;
import org.ipplan.ruleset.RulesChanged;
import org.ipplan.ruleset.domain.PackPolicy;
import org.ipplan.ruleset.domain.RuleSet;
import org.ipplan.ruleset.domain.RuleSetSteps;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.Caller;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.Role;
import org.ipplan.shared.StepTaken;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.jspecify.annotations.Nullable;

/** Keeps editions of packs and puts them in force. */
@Stateless
@PermitAll
public class RulePackAdministrationBean implements RulePackAdministration {
  private static final String IN_SIGHT =
      "select r from RuleSet r where (:everything = true or r.state in :open)";

  @Inject EntityManager entityManager;
  @Inject CallerContext callers;
  @Inject BusinessClock clock;
  @Inject RulesInForce inForce;
  @Inject RulePreview previews;
  @Inject Event<StepTaken> steps;
  @Inject Event<RulesChanged> changes;

  @Override
  public List<RuleSetDetails> list() {
    return entityManager
        .createQuery(
            IN_SIGHT
                + " order by case when r.state = :waiting then 0 else 1 end, r.family,"
                + " r.effectiveFrom desc, r.edition desc",
            RuleSet.class)
        .setParameter("everything", callers.caller().isCreditStaff())
        .setParameter("open", RuleSetSteps.OPEN)
        .setParameter("waiting", RuleSetState.LOADED)
        .getResultStream()
        .map(RuleSet::details)
        .toList();
  }

  @Override
  public RuleSetDetails get(String ruleSet) {
    return find(ruleSet).details();
  }

  @Override
  public RuleSetDetails load(InputStream file) {
    var caller = legalReviewer();
    var text = RulePackFile.text(bytes(file));
    oneAtATime();
    var pack = read(text);
    requireNoneWaiting(pack);
    PackPolicy.requireFit(pack, inForce.book());
    var set = RuleSet.handIn(pack, text, caller, clock.now());
    entityManager.persist(set);
    record("load", set, null, null);
    return set.details();
  }

  @Override
  public RuleSetPreview preview(InputStream file) {
    legalReviewer();
    var pack = read(RulePackFile.text(bytes(file)));
    var book = inForce.book();
    PackPolicy.requireFit(pack, book);
    return previews.of(pack, book);
  }

  @Override
  public RuleSetPreview preview(String ruleSet) {
    if (!callers.caller().isCreditStaff()) {
      throw DomainException.forbidden(List.of(Refusal.of("ruleset.staff-only")));
    }
    return previews.of(find(ruleSet).read(), inForce.book());
  }

  @Override
  public List<StepOffer> offers(String ruleSet) {
    return find(ruleSet).offers(callers.caller());
  }

  @Override
  public RuleSetDetails take(String ruleSet, String action, long expectedVersion, StepInput input) {
    var set = find(ruleSet);
    if (set.version() != expectedVersion) {
      throw DomainException.stale();
    }
    oneAtATime();
    var before = set.state();
    var book = inForce.book();
    set.take(action, callers.caller(), clock.now(), input);
    if (set.state() == RuleSetState.CONFIRMED) {
      PackPolicy.requireFit(set.read(), book);
      supersedeFormer(set);
    }
    entityManager.flush();
    record(action, set, before, input.reason());
    if (set.state() == RuleSetState.CONFIRMED) {
      changes.fire(new RulesChanged(set.id(), previews.change(set.read(), book)));
    }
    return set.details();
  }

  /** Of one pack one edition counts; the database holds it at the end of the transaction. */
  private void supersedeFormer(RuleSet set) {
    entityManager
        .createQuery(
            "select r from RuleSet r where r.pack = :pack and r.state = :state and r.id <> :id",
            RuleSet.class)
        .setParameter("pack", set.pack())
        .setParameter("state", RuleSetState.CONFIRMED)
        .setParameter("id", set.id())
        .getResultList()
        .forEach(former -> supersede(former, set));
  }

  private void supersede(RuleSet former, RuleSet by) {
    former.supersede();
    record("supersede", former, RuleSetState.CONFIRMED, by.id());
  }

  private RulePack read(String text) {
    var first = RulePackFile.read(text, 1);
    var pack = RulePackFile.read(text, nextEdition(first.name()));
    var problems = PackPolicy.problems(pack, inForce.book());
    if (!problems.isEmpty()) {
      throw RulePackFile.refused(problems, text);
    }
    return pack;
  }

  private int nextEdition(String pack) {
    return 1
        + entityManager
            .createQuery(
                "select coalesce(max(r.edition), 0) from RuleSet r where r.pack = :pack",
                Integer.class)
            .setParameter("pack", pack)
            .getSingleResult();
  }

  private void requireNoneWaiting(RulePack pack) {
    entityManager
        .createQuery(
            "select r.id from RuleSet r where r.pack = :pack and r.state = :state", String.class)
        .setParameter("pack", pack.name())
        .setParameter("state", RuleSetState.LOADED)
        .getResultStream()
        .findFirst()
        .ifPresent(
            waiting -> {
              throw DomainException.conflict(List.of(Refusal.of("ruleset.edition-waits", waiting)));
            });
  }

  /** Of two who hand in or confirm at once, the second waits and is held against the first's. */
  private void oneAtATime() {
    entityManager
        .createNativeQuery(
            "SELECT 1 FROM pg_advisory_xact_lock(hashtext('ruleset'), 0)", Integer.class)
        .getResultList();
  }

  private RuleSet find(String ruleSet) {
    return entityManager
        .createQuery(IN_SIGHT + " and r.id = :id", RuleSet.class)
        .setParameter("everything", callers.caller().isCreditStaff())
        .setParameter("open", RuleSetSteps.OPEN)
        .setParameter("id", ruleSet)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> DomainException.notFound("ruleset.not-found", ruleSet));
  }

  private Caller legalReviewer() {
    var caller = callers.caller();
    if (!caller.is(Role.CREDIT_LEGAL)) {
      throw DomainException.forbidden(List.of(Refusal.of("ruleset.legal-only")));
    }
    return caller;
  }

  private void record(
      String action, RuleSet set, @Nullable RuleSetState before, @Nullable String reason) {
    steps.fire(
        new StepTaken(
            action,
            RuleSetSteps.WORKFLOW.name(),
            set.id(),
            null,
            StepTaken.Visibility.AUDIT,
            null,
            before == null ? null : before.name(),
            set.state().name(),
            null,
            set.version(),
            reason,
            Map.of("pack", set.pack())));
  }

  /** One byte more than may be, so that the reader can refuse what is too large. */
  private static byte[] bytes(InputStream file) {
    try {
      return file.readNBytes(RulePackFile.MAX_BYTES + 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
