package org.ipplan.shared.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.FieldError;
import org.ipplan.shared.Refusal;

/**
 * A state machine: its name, its states and the table of its steps.
 *
 * <p>An action may have several rows, one for each state it leads to; the rows' from-states do not
 * overlap, unless both rows say which facts they are for. Thread-safe: it holds no state of an
 * object.
 *
 * @param <S> states
 * @param <F> facts a step is decided on: the object, the caller, and what the rules need to know
 */
public final class Workflow<S extends Enum<S>, F> {
  private final String name;
  private final List<S> states;
  private final List<Transition<S, F>> table;
  private final OutOfOrder<F> law;

  /**
   * @param name of the kind of object, as in {@link org.ipplan.shared.StepTaken#objectType()}
   */
  public Workflow(String name, Class<S> states, List<Transition<S, F>> table) {
    this(name, List.of(states.getEnumConstants()), table, OutOfOrder.none());
  }

  /**
   * A machine that shares its enum with another one.
   *
   * @param states that it uses, the one it begins in first
   * @param law what a step out of order is refused by
   */
  public Workflow(String name, List<S> states, List<Transition<S, F>> table, OutOfOrder<F> law) {
    this.name = name;
    this.states = List.copyOf(states);
    this.table = List.copyOf(table);
    this.law = law;
    requireOneRowPerStateAndAction();
  }

  public String name() {
    return name;
  }

  public List<S> states() {
    return states;
  }

  /** The rows in the order they were written. */
  public List<Transition<S, F>> table() {
    return table;
  }

  /** The actions in the order they were written, each once. */
  public List<String> actions() {
    return table.stream().map(Transition::action).distinct().toList();
  }

  /** Every action, whether it may be taken now, and if not, why not. */
  public List<StepOffer> offers(S state, F facts) {
    return actions().stream().map(action -> offer(action, state, facts)).toList();
  }

  /**
   * Decides a step.
   *
   * @return the state after it
   * @throws DomainException FORBIDDEN when role, relation or four eyes say no; CONFLICT when the
   *     state or a guard does; INVALID when the body lacks what the step needs
   */
  public S take(String action, S state, F facts, StepInput input) {
    var rows = rows(action);
    var row = rows.stream().filter(r -> r.isFor(state, facts)).findFirst();
    var forbidden = row.orElse(rows.get(0)).forbidden(facts);
    if (!forbidden.isEmpty()) {
      throw DomainException.forbidden(forbidden);
    }
    var step =
        row.orElseThrow(() -> DomainException.conflict(List.of(wrongState(action, state, facts))));
    requireNeeds(step, input);
    var blocked = step.blocked(facts);
    if (!blocked.isEmpty()) {
      throw DomainException.conflict(blocked);
    }
    return step.to();
  }

  private StepOffer offer(String action, S state, F facts) {
    var rows = rows(action);
    var row = rows.stream().filter(r -> r.isFor(state, facts)).findFirst();
    var any = row.orElse(rows.get(0));
    var refusals = new ArrayList<>(any.forbidden(facts));
    if (row.isEmpty()) {
      refusals.add(wrongState(action, state, facts));
    } else {
      refusals.addAll(any.blocked(facts));
    }
    return new StepOffer(action, any.needs().stream().map(Need::field).toList(), refusals);
  }

  private List<Transition<S, F>> rows(String action) {
    var rows = table.stream().filter(row -> row.action().equals(action)).toList();
    if (rows.isEmpty()) {
      throw new DomainException(
          DomainException.Kind.NOT_FOUND, "workflow.unknown-action", action, name);
    }
    return rows;
  }

  private Refusal wrongState(String action, S state, F facts) {
    var refusal = Refusal.of("workflow.wrong-state", name, action, state.name(), targets(action));
    return law.cite(action, facts, refusal);
  }

  private String targets(String action) {
    return String.join(
        ", ",
        rows(action).stream()
            .flatMap(row -> row.from().stream())
            .map(Enum::name)
            .distinct()
            .sorted()
            .toList());
  }

  private void requireNeeds(Transition<S, F> step, StepInput input) {
    var missing =
        step.needs().stream()
            .filter(need -> !input.has(need))
            .map(need -> new FieldError(need.field(), "input.required", List.of()));
    var tooLong =
        Stream.of(Need.REASON, Need.NOTE)
            .filter(input::tooLong)
            .map(n -> new FieldError(n.field(), "input.too-long", List.of(StepInput.MAX_TEXT)));
    var unprintable =
        Stream.of(Need.REASON, Need.NOTE)
            .filter(input::unprintable)
            .map(n -> new FieldError(n.field(), "input.control-characters", List.of()));
    var faults = Stream.of(missing, tooLong, unprintable).flatMap(faulty -> faulty).toList();
    if (!faults.isEmpty()) {
      throw DomainException.invalid(faults);
    }
  }

  private void requireOneRowPerStateAndAction() {
    for (int i = 0; i < table.size(); i++) {
      for (var later : table.subList(i + 1, table.size())) {
        var row = table.get(i);
        if (row.action().equals(later.action()) && ambiguous(row, later)) {
          throw new IllegalArgumentException(name + ": two rows for one state: " + row.action());
        }
      }
    }
  }

  private static <S extends Enum<S>, F> boolean ambiguous(
      Transition<S, F> row, Transition<S, F> later) {
    var told = row.only() != null && later.only() != null;
    return !told && overlap(row.from(), later.from());
  }

  private static <T> boolean overlap(Set<T> one, Set<T> other) {
    return one.stream().anyMatch(other::contains);
  }
}
