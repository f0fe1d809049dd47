package org.ipplan.intake;

import jakarta.ejb.Local;
import java.util.UUID;
import org.ipplan.credit.CreditList;
import org.ipplan.credit.ListQuestion;

/** Writes lists out as files. */
@Local
public interface ExportService {
  /** Largest piece {@link #read} gives, in bytes. */
  int MOST = 4 * 1024 * 1024;

  /**
   * Queues a job that writes what its owner may see of a list.
   *
   * @throws org.ipplan.shared.DomainException as {@link
   *     org.ipplan.credit.CreditListService#entries}
   */
  JobDetails export(CreditList list, FileType type, ListQuestion question);

  /**
   * The file of a job, ready to be read.
   *
   * @throws org.ipplan.shared.DomainException {@code job.not-found}; {@code job.no-file} where it
   *     has none or is not done; {@code job.file-gone} where it is no longer kept, or where an
   *     entry in it has left the list since and the caller may not see the past
   */
  JobFile file(UUID id);

  /**
   * A piece of a file that {@link #file} gave.
   *
   * @param number from 1
   * @return empty beyond the end
   */
  byte[] read(UUID id, int number);
}
