package org.ipplan.plan;

import jakarta.ejb.Local;
import java.util.List;
import org.ipplan.shared.workflow.StepOffer;

/** Plans and their versions. Published ones are open to every caller, drafts to the office. */
@Local
public interface PlanService {
  /** The published version of every year, latest year first, without headings. */
  List<PlanVersionDetails> published();

  /**
   * The published version of a year.
   *
   * @throws org.ipplan.shared.DomainException {@code plan.not-found}
   */
  PlanVersionDetails published(int year);

  /** All versions of a year the caller may see, latest first, without headings. */
  List<PlanVersionDetails> versions(int year);

  /**
   * @throws org.ipplan.shared.DomainException {@code plan.not-found}
   */
  PlanVersionDetails version(int year, int number);

  /** What the caller may do with a version now: {@code publish}. */
  List<StepOffer> offers(int year, int number);

  /**
   * Publishes a draft and hands its tasks out. The first real version of a year replaces the sample
   * year; a later one supersedes its predecessor.
   *
   * @param expectedVersion as last read
   * @throws org.ipplan.shared.DomainException {@code plan.publisher-role}, {@code plan.four-eyes};
   *     {@code workflow.wrong-state}; {@code version.stale}; {@code plan.not-found}
   */
  PlanVersionDetails publish(int year, int number, long expectedVersion);
}
