package org.ipplan.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.Workflow;

/**
 * Holds a workflow against a table written by hand: every state, every action, every kind of
 * caller. Whoever is not named is forbidden, whatever state is not named is a conflict.
 */
public final class StepMatrix<S extends Enum<S>, F> {
  private final Workflow<S, F> workflow;
  private final Function<Caller, F> facts;
  private final Map<String, Set<Caller>> who = new HashMap<>();
  private final Map<String, Map<S, S>> leadsTo = new HashMap<>();

  /**
   * @param facts that let every guard pass, for a caller
   */
  public StepMatrix(Workflow<S, F> workflow, Function<Caller, F> facts) {
    this.workflow = workflow;
    this.facts = facts;
  }

  /** An action, who may take it, and to which state it leads from which. */
  public StepMatrix<S, F> row(String action, Set<Caller> callers, Map<S, S> states) {
    who.put(action, callers);
    leadsTo.put(action, states);
    return this;
  }

  /** Every cell that is not as the table says; empty when all are. */
  public List<String> faults(Set<Caller> callers) {
    var faults = new ArrayList<String>();
    if (!who.keySet().equals(Set.copyOf(workflow.actions()))) {
      faults.add("actions: " + workflow.actions());
    }
    for (var action : who.keySet()) {
      for (var state : workflow.states()) {
        for (var caller : callers) {
          check(action, state, caller, faults);
        }
      }
    }
    return faults;
  }

  private void check(String action, S state, Caller caller, List<String> faults) {
    var expected = expected(action, state, caller);
    var found = found(action, state, caller);
    var offered =
        workflow.offers(state, facts.apply(caller)).stream()
            .anyMatch(offer -> offer.action().equals(action) && offer.allowed());
    var mayBe = workflow.states().stream().anyMatch(s -> s.name().equals(expected));
    if (!expected.equals(found) || offered != mayBe) {
      faults.add(
          "%s in %s by %s: expected %s, found %s, offered %s"
              .formatted(action, state, caller.name(), expected, found, offered));
    }
  }

  private String expected(String action, S state, Caller caller) {
    if (!who.getOrDefault(action, Set.of()).contains(caller)) {
      return "FORBIDDEN";
    }
    var to = leadsTo.getOrDefault(action, Map.of()).get(state);
    return to == null ? "CONFLICT" : to.name();
  }

  private String found(String action, S state, Caller caller) {
    var everything = new StepInput("依据", "说明", "samr", "wang", LocalDate.of(2024, 12, 31));
    try {
      return workflow.take(action, state, facts.apply(caller), everything).name();
    } catch (DomainException refusal) {
      return refusal.kind().name();
    }
  }
}
