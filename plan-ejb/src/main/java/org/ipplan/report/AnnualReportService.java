package org.ipplan.report;

import jakarta.ejb.Local;
import java.util.List;
import java.util.Locale;
import org.ipplan.shared.Page;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.jspecify.annotations.Nullable;

/**
 * Annual reports; who reads what stands with the package. Where no edition is named, the last
 * published one is meant; for the office and leaders the last of all where none is.
 *
 * <p>Every method refuses systems without {@code plan.read} with {@code plan.read-scope}, and
 * answers {@code annual-report.not-found} where the caller may read no such edition.
 */
@Local
public interface AnnualReportService {
  /** Editions the caller may read, the latest year and edition first. */
  Page<AnnualReportDetails> list(int limit, @Nullable String cursor, boolean count);

  /** Editions of a year the caller may read, the latest first; none where there is none. */
  List<AnnualReportDetails> editions(int year);

  /** One edition, without what it says. */
  AnnualReportDetails edition(int year, @Nullable Integer edition);

  /** An edition with all it says. */
  AnnualReportDetails.Whole get(int year, @Nullable Integer edition);

  /**
   * What a figure or claim rests on.
   *
   * @throws org.ipplan.shared.DomainException {@code annual-report.reference-not-found}
   */
  ReportReference reference(int year, @Nullable Integer edition, int n);

  /**
   * Composes the next edition of a year from the records of today.
   *
   * @return its number
   * @throws org.ipplan.shared.DomainException {@code annual-report.office-only}; {@code
   *     plan.not-found}; {@code annual-report.open} while another edition is under way
   */
  int begin(int year);

  /**
   * Writes the office's own words of a chapter anew; empty ones take them away.
   *
   * @param expectedVersion as last read
   * @throws org.ipplan.shared.DomainException {@code version.stale}; {@code workflow.wrong-state};
   *     {@code annual-report.chapter-unknown}; {@code input.invalid}
   */
  AnnualReportDetails write(
      int year, @Nullable Integer edition, long expectedVersion, OwnText wanted);

  /** What the caller may do with an edition now, and if not, why not. */
  List<StepOffer> offers(int year, @Nullable Integer edition);

  /**
   * Takes a step: {@code refresh}, {@code submit} and {@code withdraw} by the office; {@code
   * return}, {@code approve}, {@code publish} and {@code take-down} by a lead, {@code approve} by
   * one who had no hand in it.
   *
   * @param expectedVersion as last read
   * @throws org.ipplan.shared.DomainException {@code version.stale}; {@code workflow.wrong-state};
   *     a guard's code, such as {@code annual-report.unreferenced}; {@code input.invalid}
   */
  AnnualReportDetails take(
      int year, @Nullable Integer edition, String action, long expectedVersion, StepInput input);

  /**
   * An edition as a file. The same content in the same language gives the same bytes.
   *
   * @param address of the product from outside, for the links to references; without a slash at its
   *     end
   */
  ReportDocument document(
      int year, @Nullable Integer edition, ReportFormat format, Locale locale, String address);

  /**
   * A year beside another one.
   *
   * @throws org.ipplan.shared.DomainException {@code annual-report.no-other} where the caller may
   *     read no report of the other year; {@code annual-report.same-year}
   */
  ReportComparison compare(int year, @Nullable Integer edition, int with);
}
