package org.ipplan.credit;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a subject stands on the lists.
 *
 * @param code as it was asked for, normalised
 * @param name null where the subject is not known
 * @param formerlyListed whether an entry of it ended; null for those who may not learn it
 */
public record SubjectStatus(
    String code,
    @Nullable String name,
    LocalDate validOn,
    Instant knownOn,
    List<ListEntryView> dishonesty,
    List<ListEntryView> serious,
    @Nullable Boolean formerlyListed)
    implements Serializable {

  public SubjectStatus {
    dishonesty = List.copyOf(dishonesty);
    serious = List.copyOf(serious);
  }
}
