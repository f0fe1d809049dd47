package org.ipplan.paper;

import jakarta.ejb.Local;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ipplan.shared.Caller;

/**
 * Issues papers and gives them out. A paper is read by whom the feature of its object lets ({@link
 * PaperReaders}); where none says so, by credit staff of the department that issued it.
 */
@Local
public interface PaperService {
  /**
   * Issues a paper in the caller's transaction: fills the template that counts, gives it the next
   * number of its series, and keeps it in every {@link PaperFormat} with its hash. If the
   * transaction rolls back there was neither paper nor number. Whoever calls this has checked that
   * the caller may.
   *
   * @throws org.ipplan.shared.DomainException {@code input.invalid} with {@code
   *     paper.value-missing}, {@code paper.value-unknown}; CONFLICT {@code paper.no-template},
   *     {@code paper.no-series}, {@code paper.number-taken}; {@code department.not-found}
   */
  PaperDetails issue(PaperOrder order);

  /**
   * As {@link #issue(PaperOrder)}, for a decision that says itself by whom and on which day it was
   * taken, so that its paper says the same.
   */
  PaperDetails issue(PaperOrder order, Caller issuer, LocalDate on);

  /**
   * Papers of an object the caller may read, in the order they were issued.
   *
   * @throws org.ipplan.shared.DomainException {@code paper.staff-only}
   */
  List<PaperDetails> of(String objectType, String objectId);

  /**
   * @throws org.ipplan.shared.DomainException {@code paper.not-found}
   */
  PaperDetails get(UUID id);

  /**
   * The paper's file in a format; papers are small.
   *
   * @throws org.ipplan.shared.DomainException {@code paper.not-found}
   */
  byte[] content(UUID id, PaperFormat format);
}
