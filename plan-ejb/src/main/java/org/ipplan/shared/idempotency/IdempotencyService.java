package org.ipplan.shared.idempotency;

import jakarta.ejb.Local;
import java.util.Optional;

/** Requests of the calling user or system that must not be done twice. */
@Local
public interface IdempotencyService {
  /** How long an answer is kept, in hours. */
  int KEPT_HOURS = 24;

  /** After how many minutes a request that never ended may be taken over. */
  int ABANDONED_MINUTES = 10;

  /**
   * Notes that a request begins.
   *
   * @param requestHash of everything that makes the request this one
   * @return the answer it was given already; empty when the caller is to do it now, and then to
   *     {@link #keep} its answer or to {@link #release} the key
   * @throws org.ipplan.shared.DomainException {@code idempotency.other-body} when the key belongs
   *     to another request; {@code idempotency.in-progress} while the first one still runs
   */
  Optional<KeptAnswer> begin(String key, String requestHash);

  /** Keeps the answer of a request that began under the key. */
  void keep(String key, String requestHash, KeptAnswer answer);

  /** Gives the key of a refused or failed request back. */
  void release(String key, String requestHash);
}
