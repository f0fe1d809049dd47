package org.ipplan.measure;

import jakarta.ejb.Local;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue of measures. What is in force on a day is open to every authenticated caller; what
 * an office proposes is there for people with a credit role.
 */
@Local
public interface MeasureCatalogueService {
  /** What the confirmer of a measure for {@code DISHONESTY} states (C5). */
  List<String> STATEMENTS = List.of("NO_RIGHTS_CUT", "NO_DUTIES_ADDED");

  /**
   * The measures in force on a day, by what they follow from: those of the packs in the order of
   * law, then those of offices.
   *
   * @param on null for today
   */
  List<CatalogueEntry> inForce(@Nullable LocalDate on);

  /**
   * Everything that offices added, latest first, whatever became of it.
   *
   * @throws org.ipplan.shared.DomainException {@code measure.staff-only}
   */
  List<MeasureDetails> added();

  /**
   * @throws org.ipplan.shared.DomainException {@code measure.not-found}
   */
  MeasureDetails get(UUID id);

  /**
   * Proposes a measure; a second person confirms it.
   *
   * @throws org.ipplan.shared.DomainException {@code measure.maker-only}; {@code input.invalid},
   *     also without law, article or item; {@code measure.ground-unknown}; {@code
   *     measure.not-replaceable}
   */
  MeasureDetails propose(NewMeasure wanted);

  /** What the caller may do with a measure now, and if not, why not. */
  List<StepOffer> offers(UUID id);

  /**
   * Takes a step: {@code confirm} with {@link #STATEMENTS} in its fields, {@code reject}, {@code
   * withdraw}, {@code end} from the day in {@code dueOn}. What it replaces ends with the
   * confirmation.
   *
   * @param expectedVersion as last read
   * @throws org.ipplan.shared.DomainException {@code measure.not-found}; {@code version.stale};
   *     {@code measure.not-stated} with the article; a guard's code; {@code measure.end-day}
   */
  MeasureDetails take(UUID id, String action, long expectedVersion, StepInput input);
}
