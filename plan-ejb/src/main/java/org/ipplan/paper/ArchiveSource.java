package org.ipplan.paper;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ipplan.shared.Caller;
import org.jspecify.annotations.Nullable;

/** Tells what is to be archived of one kind of case; the feature that owns it brings a bean. */
public interface ArchiveSource {
  /** Kind of object, as in {@link PaperOrder#objectType()}. */
  String objectType();

  /** The case, where it is there and the caller may archive it. */
  Optional<Case> find(String objectId, Caller caller);

  /**
   * A case.
   *
   * @param department code of the authority
   * @param recordKind what its retention hangs on, such as {@code determination}
   * @param closedOn null while it is open
   * @param steps in their order
   */
  record Case(
      String title,
      String department,
      String recordKind,
      @Nullable LocalDate closedOn,
      List<Step> steps,
      List<Vote> votes)
      implements Serializable {}

  /**
   * What was done.
   *
   * @param by sign-in name
   * @param forWhom the absent official it was done for
   */
  record Step(
      String action,
      String by,
      @Nullable String forWhom,
      Instant at,
      @Nullable String from,
      @Nullable String to,
      @Nullable String reason)
      implements Serializable {}

  /**
   * How a member of a panel voted, or why not.
   *
   * @param vote such as {@code FOR}, {@code AGAINST}, {@code RECUSED}
   */
  record Vote(String member, String vote, Instant at, @Nullable String reason)
      implements Serializable {}
}
