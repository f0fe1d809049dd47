package org.ipplan.credit.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.ipplan.credit.EntryState;
import org.ipplan.credit.domain.CaseSteps;
import org.ipplan.credit.domain.CreditCase;
import org.ipplan.credit.domain.ListingSteps;
import org.ipplan.credit.listing.ListingService;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.DomainException.Kind;
import org.ipplan.shared.workflow.StepInput;
import org.jspecify.annotations.Nullable;

/** Takes a step towards a listing or out of it, and does what follows from it. */
@Dependent
public class ListingEffects {
  @Inject EntityManager entityManager;
  @Inject BusinessClock clock;
  @Inject Cases cases;
  @Inject Listings listings;
  @Inject ListingTerms terms;
  @Inject ListingEntries entries;
  @Inject CreditTrail trail;

  /**
   * A step somebody takes that carries no more than the body of a step.
   *
   * @throws DomainException {@code credit.at-sub-resource} for the others
   */
  void take(CreditCase matter, String action, Caller caller, StepInput input) {
    take(
        matter,
        action,
        caller,
        input,
        facts -> {
          if (ListingService.CONTENT_STEPS.contains(action)) {
            throw new DomainException(Kind.IMPOSSIBLE, "credit.at-sub-resource", action);
          }
          apply(facts, action);
        });
  }

  /** A step with what it carries. */
  void take(
      CreditCase matter,
      String action,
      Caller caller,
      StepInput input,
      Consumer<ListingSteps.Facts> content) {
    step(matter, action, listings.facts(matter, caller, false), input, noting(content, input));
  }

  /**
   * A step that issues a paper, whose number the record of the case keeps.
   *
   * @param paper issues it and answers its number
   */
  void issue(
      CreditCase matter,
      String action,
      Caller caller,
      Function<ListingSteps.Facts, @Nullable String> paper) {
    step(matter, action, listings.facts(matter, caller, false), StepInput.NONE, paper);
  }

  /** A step that follows from what was decided on an application. */
  void follow(CreditCase matter, String action, Caller caller, @Nullable String reason) {
    var input = reason == null ? StepInput.NONE : StepInput.reason(reason);
    var facts = listings.facts(matter, caller, true);
    step(matter, action, facts, input, noting(known -> apply(known, action), input));
  }

  private void step(
      CreditCase matter,
      String action,
      ListingSteps.Facts facts,
      StepInput input,
      Function<ListingSteps.Facts, @Nullable String> content) {
    var before = matter.stateOn(facts.today());
    var note =
        changing(
            () -> {
              matter.take(action, facts, input);
              return content.apply(facts);
            });
    cases.record(matter, facts.history().steps().size(), action, facts.caller(), note);
    entityManager.flush();
    trail.step(action, CaseEffects.TYPE, matter.id(), before, matter.state(), note, Map.of());
  }

  /** What a step does, noted by what it carries. */
  private static Function<ListingSteps.Facts, @Nullable String> noting(
      Consumer<ListingSteps.Facts> content, StepInput input) {
    return facts -> {
      content.accept(facts);
      return input.note() == null ? input.reason() : input.note();
    };
  }

  /** Nothing half done is sent to the database, which would refuse a state without its day. */
  private @Nullable String changing(Supplier<@Nullable String> change) {
    entityManager.setFlushMode(FlushModeType.COMMIT);
    try {
      return change.get();
    } finally {
      entityManager.setFlushMode(FlushModeType.AUTO);
    }
  }

  private void apply(ListingSteps.Facts facts, String action) {
    var matter = facts.matter();
    switch (action) {
      case ListingSteps.REDRAFT, CaseSteps.DROP, CaseSteps.REJECT -> terms.closeWindows(matter);
      case ListingSteps.PUSH -> terms.pushed(matter, facts.book());
      case CaseSteps.PUBLISH -> publish(facts);
      case CaseSteps.NOTE_REVOCATION -> noteRevocation(facts);
      case CaseSteps.REVOKE, CaseSteps.WITHDRAW -> end(facts, action, EntryState.REVOKED);
      case ListingSteps.REMOVE -> end(facts, action, EntryState.REPAIRED);
      case CaseSteps.RESTORE -> terms.running(matter, entries.restore(facts), facts.book());
      default -> {
        // changes the state alone
      }
    }
  }

  private void publish(ListingSteps.Facts facts) {
    terms.met(facts.matter(), CaseSteps.PUBLISH);
    terms.running(facts.matter(), entries.list(facts), facts.book());
  }

  private void noteRevocation(ListingSteps.Facts facts) {
    facts.matter().basisRevoked(clock.today());
    terms.revoking(facts.matter(), facts.book());
  }

  private void end(ListingSteps.Facts facts, String action, EntryState how) {
    terms.over(facts.matter());
    entries.end(facts, how, action);
  }
}
