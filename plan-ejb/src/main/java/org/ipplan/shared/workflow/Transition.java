package org.ipplan.shared.workflow;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.ipplan.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * One row of a workflow's table.
 *
 * @param from states the step may be taken in
 * @param to state after it
 * @param only the facts the row is for, where the state a step leads to hangs on them; null where
 *     the from-states alone decide
 * @param who role, relation and four eyes: refused as forbidden
 * @param guards further conditions: refused as conflict
 */
public record Transition<S extends Enum<S>, F>(
    String action,
    Set<S> from,
    S to,
    @Nullable Predicate<F> only,
    List<Guard<F>> who,
    List<Guard<F>> guards,
    List<Need> needs) {

  public Transition {
    from = Set.copyOf(from);
    who = List.copyOf(who);
    guards = List.copyOf(guards);
    needs = List.copyOf(needs);
  }

  /** A step without conditions yet. */
  public static <S extends Enum<S>, F> Transition<S, F> step(String action, Set<S> from, S to) {
    return new Transition<>(
        action, EnumSet.copyOf(from), to, null, List.of(), List.of(), List.of());
  }

  /** The row for these facts only; another row of the action is for the others. */
  public Transition<S, F> where(Predicate<F> condition) {
    return new Transition<>(action, from, to, condition, who, guards, needs);
  }

  /** The step for callers who meet the condition only. */
  public Transition<S, F> by(Guard<F> condition) {
    return new Transition<>(action, from, to, only, plus(who, condition), guards, needs);
  }

  /** The step where the condition holds only. */
  public Transition<S, F> when(Guard<F> condition) {
    return new Transition<>(action, from, to, only, who, plus(guards, condition), needs);
  }

  /** The step with a field its body must carry. */
  public Transition<S, F> needing(Need need) {
    return new Transition<>(action, from, to, only, who, guards, plus(needs, need));
  }

  boolean isFor(S state, F facts) {
    return from.contains(state) && (only == null || only.test(facts));
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
