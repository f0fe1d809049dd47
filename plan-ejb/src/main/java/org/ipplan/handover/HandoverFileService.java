package org.ipplan.handover;

import jakarta.ejb.Local;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;

/**
 * Files of hand-overs. The sender reads all of them, the receiver those that were sent, the office
 * none.
 */
@Local
public interface HandoverFileService {
  /** Most files of a hand-over. */
  int MAX_FILES = 200;

  /**
   * Adds a file, while the sender may change the case.
   *
   * @param fileName as the caller's machine calls it; made safe
   * @throws org.ipplan.shared.DomainException {@code handover.not-found}; {@code
   *     handover.sender-only}; {@code workflow.wrong-state}; {@code evidence.too-many} and what
   *     {@link org.ipplan.progress.FileVault#put} refuses
   */
  HandoverFileDetails add(UUID handover, String fileName, InputStream content);

  /**
   * In the order of the list of contents.
   *
   * @throws org.ipplan.shared.DomainException {@code handover.not-found}
   */
  List<HandoverFileDetails> of(UUID handover);

  /**
   * @throws org.ipplan.shared.DomainException {@code evidence.not-found}
   */
  HandoverFileDetails get(UUID id);

  /**
   * Writes a file's content, without a transaction of the caller's.
   *
   * @throws org.ipplan.shared.DomainException {@code evidence.not-found}
   */
  void write(UUID id, OutputStream target);

  /**
   * Takes a file off that was not sent yet.
   *
   * @throws org.ipplan.shared.DomainException as for {@link #add}; {@code evidence.not-found};
   *     {@code handover.file-sent}
   */
  void remove(UUID id);
}
