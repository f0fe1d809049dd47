package org.ipplan.audit;

import jakarta.ejb.Local;
import java.io.OutputStream;
import org.ipplan.shared.Page;
import org.jspecify.annotations.Nullable;

/**
 * The trail and its seal, for audit administrators alone: everybody else is refused with {@code
 * audit.auditor-only}. Whoever reads or checks the trail stands in it.
 */
@Local
public interface AuditService {
  /**
   * Records, the latest first.
   *
   * @param limit 1 to 1000
   * @param cursor of the page before, null for the first
   */
  Page<AuditRecord> find(AuditQuery query, int limit, @Nullable String cursor);

  /** How far the seal is. */
  SealStatus status();

  /**
   * Anchors of the blocks, the latest first.
   *
   * @param limit 1 to 1000
   * @param cursor of the page before, null for the first
   */
  Page<SealAnchor> anchors(int limit, @Nullable String cursor);

  /**
   * Checks the whole sealed trail, record by record, in memory that does not grow with it.
   *
   * @param block number of an anchor that was kept outside; null for none
   * @param head of that anchor; null for none
   * @throws org.ipplan.shared.DomainException {@code input.invalid} where one is given without the
   *     other
   */
  SealReport verify(@Nullable Long block, @Nullable String head);

  /**
   * Writes every block with its records as lines of JSON, so that they can be checked elsewhere
   * ({@code org.ipplan.audit.domain.VerifyExport}).
   */
  void export(OutputStream target);
}
