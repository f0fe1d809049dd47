package org.ipplan.agency;

import jakarta.ejb.Local;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ipplan.shared.Page;
import org.jspecify.annotations.Nullable;

/** Published grades (AG12). Read as {@link AgencyService}; published by a credit publisher. */
@Local
public interface GradePublicationService {
  /**
   * The latest grade of each rated subject that is not withdrawn, in the order of code and kind.
   */
  Page<GradeDetails> list(AgencyFilter filter, int limit, @Nullable String cursor, boolean count);

  /** Every published grade of a rated subject, the latest first. */
  List<GradeDetails> ofAgency(String code, @Nullable AgencyKind kind);

  /**
   * A grade with its working, held against a replay.
   *
   * @throws org.ipplan.shared.DomainException {@code agency.grade-not-found}
   */
  GradeDetails get(UUID id);

  /**
   * Publishes the grades of a day: of one rated subject, or of all of a kind that the caller's body
   * evaluates.
   *
   * @param code null for all of the kind
   * @param on not after today
   * @return those published, in the order of their codes
   * @throws org.ipplan.shared.DomainException {@code agency.publisher-only}; {@code
   *     agency.other-body}; {@code agency.published-already}; as {@link AgencyScoreService#score}
   */
  List<GradeDetails> publish(AgencyKind kind, @Nullable String code, LocalDate on);
}
