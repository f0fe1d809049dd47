package org.ipplan.shared.workflow;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.ipplan.shared.Refusal;

/**
 * A condition of a step, asked of the facts at hand.
 *
 * @param code stable name, a key of the message bundle
 * @param check empty when the step may go on, else what is missing
 * @param <F> facts the workflow decides on
 */
public record Guard<F>(String code, Function<F, List<Refusal>> check) {

  /** A guard that is met when the condition holds; the code words what is missing. */
  public static <F> Guard<F> that(String code, Predicate<F> condition) {
    return new Guard<>(
        code, facts -> condition.test(facts) ? List.of() : List.of(Refusal.of(code)));
  }

  List<Refusal> refusals(F facts) {
    return check.apply(facts);
  }
}
