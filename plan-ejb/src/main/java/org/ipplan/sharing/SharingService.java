package org.ipplan.sharing;

import java.util.UUID;
import org.ipplan.shared.Page;
import org.jspecify.annotations.Nullable;

/** Records of what other systems were given. */
public interface SharingService {
  /** Records what is about to be given, in the running transaction or one of its own. */
  void record(SharedContent content);

  /**
   * Records, the latest first: an audit administrator sees all, a system its own.
   *
   * @param limit 1 to 1000
   * @param cursor null for the first page
   * @throws org.ipplan.shared.DomainException {@code sharing.auditor-only} for anybody else
   */
  Page<SharingDetails> find(SharingQuery query, int limit, @Nullable String cursor);

  /**
   * One record.
   *
   * @throws org.ipplan.shared.DomainException {@code sharing.auditor-only}; {@code
   *     sharing.not-found} where it is not there or another system's
   */
  SharingDetails get(UUID id);
}
