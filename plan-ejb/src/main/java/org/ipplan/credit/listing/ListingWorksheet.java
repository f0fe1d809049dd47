package org.ipplan.credit.listing;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a listing is due, and who decides it: the three tests (S1), the factors (S4) and the
 * authority (S6).
 *
 * @param superior code of the next higher authority, null where none is named
 * @param region six digits of the authority's place, null for a national one
 * @param penaltyKind code of the kind of heavier penalty, null while not settled
 * @param noIntent whether there is sufficient evidence of no intent, null while nobody looked
 * @param noIntentReason there exactly when that was answered
 * @param writtenBy sign-in name, null for one to be written
 * @param version of the case; whatever for one to be written
 */
public record ListingWorksheet(
    AuthorityLevel level,
    @Nullable String superior,
    @Nullable String region,
    @Nullable String penaltyKind,
    @Nullable Boolean noIntent,
    @Nullable String noIntentReason,
    List<WorksheetAnswer> answers,
    @Nullable String writtenBy,
    @Nullable LocalDate writtenOn,
    long version)
    implements Serializable {

  public ListingWorksheet {
    answers = List.copyOf(answers);
  }
}
