package org.ipplan.inspection;

import jakarta.ejb.Local;
import java.util.List;
import java.util.UUID;
import org.ipplan.shared.Page;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.jspecify.annotations.Nullable;

/**
 * Findings and their rectification. The office and leaders see all of them; once fed back, the
 * department concerned and the parties of the task. For everybody else they do not exist.
 */
@Local
public interface FindingService {
  /**
   * Findings by the date they are due, those without one first.
   *
   * @param limit 1 to 1000
   * @param cursor of the page before, null for the first
   * @param count whether to count all
   */
  Page<FindingDetails> list(
      FindingFilter filter, int limit, @Nullable String cursor, boolean count);

  /**
   * @throws org.ipplan.shared.DomainException {@code finding.not-found}
   */
  FindingDetails get(UUID id);

  /**
   * Writes a finding; nobody outside the office sees it before it is fed back.
   *
   * @return its id
   * @throws org.ipplan.shared.DomainException {@code inspection.not-found}; {@code
   *     finding.office-only}; {@code finding.not-inspecting}; {@code input.invalid}
   */
  UUID write(UUID inspection, NewFinding finding);

  /**
   * Writes a draft anew.
   *
   * @param expectedVersion as last read
   * @throws org.ipplan.shared.DomainException {@code finding.not-found}; {@code version.stale};
   *     {@code finding.office-only}; {@code finding.not-inspecting}; {@code workflow.wrong-state}
   *     once it was fed back; {@code input.invalid}
   */
  FindingDetails edit(UUID id, long expectedVersion, NewFinding finding);

  /**
   * @throws org.ipplan.shared.DomainException {@code finding.not-found}
   */
  List<StepOffer> offers(UUID id);

  /**
   * Takes a step: {@code issue}, {@code drop}, {@code move-date}, {@code pass}, {@code send-back},
   * {@code close} (the office), {@code accept}, {@code rectify} (the department). The fields of
   * {@code rectify} are numbers of documents; files go up with it by themselves ({@link
   * FindingFileService}).
   *
   * @param expectedVersion as last read
   * @throws org.ipplan.shared.DomainException {@code finding.not-found}; {@code version.stale};
   *     {@code workflow.wrong-state} or a guard's code; {@code input.invalid}
   */
  FindingDetails take(UUID id, String action, long expectedVersion, StepInput input);
}
