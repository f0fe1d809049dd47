package org.ipplan.intake;

import jakarta.ejb.Local;
import java.io.InputStream;
import java.util.List;

/**
 * Takes files in, line by line. Acts, subjects and records are the credit handler's and a system's
 * with {@code credit.write}; reports those of an official's own department and a system's with
 * {@code plan.write}, values of indicators those of the owner's department and a system's with
 * {@code indicator.write}.
 */
@Local
public interface IntakeService {
  /** Names that a line of a kind may have, in the order of a header. */
  List<String> columns(JobKind kind);

  /**
   * Reads a file to its end, however long, and queues a job that takes it in.
   *
   * @param content UTF-8; read in pieces, none kept in memory
   * @throws org.ipplan.shared.DomainException {@code subject.handler-only}, {@code
   *     intake.plan-writer-only}; {@code intake.empty}, {@code intake.no-header}, {@code
   *     intake.unknown-column}, {@code intake.csv-unreadable}; {@code intake.no-step} where a
   *     column names a step or a state. Nothing is left of a file that is refused or breaks off.
   */
  JobDetails receive(JobKind kind, FileType type, InputStream content);
}
