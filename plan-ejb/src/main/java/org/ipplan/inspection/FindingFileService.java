package org.ipplan.inspection;

import jakarta.ejb.Local;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;

/**
 * Files that back a rectification. The department that is to put the finding right reads all of
 * them, whoever else may read the finding those that were reported.
 */
@Local
public interface FindingFileService {
  /** Most files of a finding. */
  int MAX_FILES = 50;

  /**
   * Adds a file, while the department has the finding to put right.
   *
   * @param fileName as the caller's machine calls it; made safe
   * @throws org.ipplan.shared.DomainException {@code finding.not-found}; {@code
   *     finding.own-department}; {@code workflow.wrong-state}; {@code evidence.too-many} and what
   *     {@link org.ipplan.progress.FileVault#put} refuses
   */
  FindingFileDetails add(UUID finding, String fileName, InputStream content);

  /**
   * In the order they were added.
   *
   * @throws org.ipplan.shared.DomainException {@code finding.not-found}
   */
  List<FindingFileDetails> of(UUID finding);

  /**
   * @throws org.ipplan.shared.DomainException {@code evidence.not-found}
   */
  FindingFileDetails get(UUID id);

  /**
   * Writes a file's content, without a transaction of the caller's.
   *
   * @throws org.ipplan.shared.DomainException {@code evidence.not-found}
   */
  void write(UUID id, OutputStream target);

  /**
   * Takes a file off that was not reported yet.
   *
   * @throws org.ipplan.shared.DomainException as for {@link #add}; {@code evidence.not-found};
   *     {@code finding.file-reported}
   */
  void remove(UUID id);
}
