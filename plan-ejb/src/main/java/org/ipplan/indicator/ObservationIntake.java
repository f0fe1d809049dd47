package org.ipplan.indicator;

import jakarta.ejb.Local;

/**
 * Takes in what connected systems bring. It acts as the system that is named, with the right to
 * write indicators and no other, whoever calls: a timer, or a request whose rights were asked
 * before.
 */
@Local
public interface ObservationIntake {
  /**
   * Takes one value in, submitted for the office to confirm. The same value of a period again is
   * the same observation; another value is a correction that keeps both.
   *
   * @throws org.ipplan.shared.DomainException {@code input.invalid} with every faulty field, among
   *     them {@code observation.unknown-indicator}, {@code observation.period}, {@code
   *     observation.period-frequency} and {@code observation.period-not-over}
   */
  ObservationOutcome bring(BroughtObservation observation);
}
