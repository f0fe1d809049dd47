package org.ipplan.indicator;

import jakarta.ejb.Local;
import java.util.List;
import java.util.UUID;
import org.ipplan.shared.Page;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.jspecify.annotations.Nullable;

/** Values of indicators. Who reads them, the package says. */
@Local
public interface ObservationService {
  /**
   * Whoever may give values at all: officials of departments and systems with {@code
   * indicator.write}.
   *
   * @throws org.ipplan.shared.DomainException {@code observation.writer-only}
   */
  void requireWriter();

  /**
   * Gives a value: an official of the owner's department as a draft, a system with {@code
   * indicator.write} as submitted. The same value of a period again is the same observation.
   *
   * @throws org.ipplan.shared.DomainException {@code indicator.not-found}; {@code
   *     observation.owner-only}; {@code observation.under-way} where people have another value of
   *     the period under way; {@code input.invalid} with every faulty field
   */
  Given give(String indicator, NewObservation value);

  /**
   * @throws org.ipplan.shared.DomainException {@code observation.not-found}
   */
  ObservationDetails get(String indicator, UUID id);

  /**
   * Those of an indicator, by the end of their period and, of one period, in the order they came.
   *
   * @throws org.ipplan.shared.DomainException {@code indicator.not-found}
   */
  Page<ObservationDetails> list(
      String indicator,
      ObservationFilter filter,
      int limit,
      @Nullable String cursor,
      boolean count);

  /** Observations that came from a report's figures, as far as the caller may read them. */
  List<ObservationDetails> ofReport(UUID report);

  /**
   * Gives a draft or what was returned anew. The period stays.
   *
   * @throws org.ipplan.shared.DomainException {@code observation.not-found}; {@code version.stale};
   *     what the step {@code edit} is refused with; {@code input.invalid}
   */
  ObservationDetails change(String indicator, UUID id, long expectedVersion, NewObservation value);

  /**
   * @throws org.ipplan.shared.DomainException {@code observation.not-found}
   */
  List<StepOffer> offers(String indicator, UUID id);

  /**
   * Takes a step: {@code submit} (the owner's department), {@code withdraw} (also the system that
   * brought it), {@code return} and {@code confirm} (the office, somebody without a hand in it).
   *
   * @param expectedVersion as last read
   * @throws org.ipplan.shared.DomainException {@code observation.not-found}; {@code version.stale};
   *     {@code workflow.wrong-state} or a guard's code; {@code input.invalid}
   */
  ObservationDetails take(
      String indicator, UUID id, String action, long expectedVersion, StepInput input);
}
