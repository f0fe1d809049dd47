package org.ipplan.subject;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A subject with its history.
 *
 * @param id for other features; never part of an address
 * @param code unified social credit code, or a person's surrogate
 * @param identity masked identity number of a person, else null
 * @param codeReason why a code that fails the check is taken all the same, else null
 * @param decidedBy who confirmed or rejected such a code, null otherwise
 * @param names the one in use first; also those of records merged into this one
 * @param formerCodes latest first
 */
public record SubjectDetails(
    UUID id,
    long version,
    String code,
    SubjectKind kind,
    String name,
    @Nullable String regionCode,
    SubjectState state,
    @Nullable String identity,
    @Nullable String codeReason,
    String createdBy,
    Instant createdAt,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    List<Name> names,
    List<FormerCode> formerCodes,
    List<Affiliate> affiliates)
    implements Serializable {

  public SubjectDetails {
    names = List.copyOf(names);
    formerCodes = List.copyOf(formerCodes);
    affiliates = List.copyOf(affiliates);
  }

  /**
   * A name and its days.
   *
   * @param code of the record it belongs to: another one's where that was merged
   * @param validFrom null where it is not known
   * @param validTo first day it was no longer the name, null while it is
   */
  public record Name(
      String name, String code, @Nullable LocalDate validFrom, @Nullable LocalDate validTo)
      implements Serializable {}

  /** A code the subject had, or of a record merged into it. */
  public record FormerCode(String code, boolean merged, LocalDate replacedOn, String reason)
      implements Serializable {}

  /** Another subject bound to this one. */
  public record Affiliate(
      String code, String name, Relation relation, @Nullable LocalDate validFrom, String source)
      implements Serializable {}
}
