package org.ipplan.progress.domain;

import java.util.Optional;
import java.util.UUID;
import org.ipplan.progress.PeriodDetails;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;

/** Reports as aggregates. */
public interface ReportRepository {
  /** The report, where the reader may read it. */
  Optional<Report> find(UUID id, Caller reader);

  /** The report of a co-signature, whether or not the caller may read the report itself. */
  Report of(CoSignature signature);

  /**
   * Adds a report.
   *
   * @throws DomainException CONFLICT {@code report.exists} when the share has one for the period,
   *     also one that somebody began at the same moment
   */
  void add(Report report);

  /**
   * Sends changes to the database, so that the version is the new one.
   *
   * @throws DomainException STALE when somebody changed the report meanwhile
   */
  void flush();

  /** Reads the report again and keeps its steps from others until the transaction ends. */
  void lock(Report report);

  /**
   * Whether the caller, or the absent official the caller acts for, had a hand in the report's text
   * or uploaded one of its files.
   */
  boolean madeBy(UUID id, Caller caller);

  /** Whether a department signs its reports off before they go up. */
  boolean signsOff(String department);

  /** What was last approved of the same kind on the same share, in a period before. */
  Optional<Approved> approvedBefore(PeriodDetails period, UUID assignment, boolean consolidated);
}
