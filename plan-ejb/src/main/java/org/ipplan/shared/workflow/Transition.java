package org.ipplan.shared.workflow;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ipplan.shared.Refusal;

/**
 * One row of a workflow's table.
 *
 * @param from states the step may be taken in
 * @param to state after it
 * @param who role, relation and four eyes: refused as forbidden
 * @param guards further conditions: refused as conflict
 */
public record Transition<S extends Enum<S>, F>(
    String action, Set<S> from, S to, List<Guard<F>> who, List<Guard<F>> guards, List<Need> needs) {

  public Transition {
    from = Set.copyOf(from);
    who = List.copyOf(who);
    guards = List.copyOf(guards);
    needs = List.copyOf(needs);
  }

  /** A step without conditions yet. */
  public static <S extends Enum<S>, F> Transition<S, F> step(String action, Set<S> from, S to) {
    return new Transition<>(action, EnumSet.copyOf(from), to, List.of(), List.of(), List.of());
  }

  /** The step for callers who meet the condition only. */
  public Transition<S, F> by(Guard<F> condition) {
    return new Transition<>(action, from, to, plus(who, condition), guards, needs);
  }

  /** The step where the condition holds only. */
  public Transition<S, F> when(Guard<F> condition) {
    return new Transition<>(action, from, to, who, plus(guards, condition), needs);
  }

  /** The step with a field its body must carry. */
  public Transition<S, F> needing(Need need) {
    return new Transition<>(action, from, to, who, guards, plus(needs, need));
  }

  List<Refusal> forbidden(F facts) {
    return who.stream().flatMap(guard -> guard.refusals(facts).stream()).toList();
  }

  List<Refusal> blocked(F facts) {
    return guards.stream().flatMap(guard -> guard.refusals(facts).stream()).toList();
  }

  private static <T> List<T> plus(List<T> list, T more) {
    var all = new ArrayList<>(list);
    all.add(more);
    return all;
  }
}
