package org.ipplan.paper;

import jakarta.ejb.Local;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;

/** Packs closed cases for the records office: every paper, step and vote, each with its hash. */
@Local
public interface ArchiveService {
  /**
   * Writes down what the case holds now, so that its package is the same for ever.
   *
   * @throws org.ipplan.shared.DomainException {@code archive.no-case}; CONFLICT {@code
   *     archive.case-open}
   */
  ArchiveDetails make(String objectType, String objectId);

  /**
   * Packages of a case, the oldest first.
   *
   * @throws org.ipplan.shared.DomainException {@code archive.no-case}
   */
  List<ArchiveDetails> of(String objectType, String objectId);

  /**
   * @throws org.ipplan.shared.DomainException {@code archive.not-found}
   */
  ArchiveDetails get(UUID id);

  /**
   * Writes a package as a ZIP file, without a transaction of the caller's: one short one for each
   * file in it. {@code manifest.json} comes first and names every other entry with its hash.
   *
   * @throws org.ipplan.shared.DomainException {@code archive.not-found}
   */
  void write(UUID id, OutputStream target);

  /**
   * Tells what is missing or changed in a package. For credit staff.
   *
   * @throws org.ipplan.shared.DomainException {@code paper.staff-only}; {@code input.invalid} with
   *     {@code archive.unreadable}
   */
  ArchiveCheck check(InputStream file);
}
