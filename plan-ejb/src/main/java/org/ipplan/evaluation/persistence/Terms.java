package org.ipplan.evaluation.persistence;

import jakarta.persistence.Query;
import java.time.LocalDate;
import org.ipplan.evaluation.SchemeDetails;

/**
 * What a year is counted by.
 *
 * @param asOf last day that counts
 */
public record Terms(int year, LocalDate asOf, SchemeDetails scheme) {
  /** Completes a statement that begins with {@link Source#WITH}. */
  Query on(Query query) {
    return query
        .setParameter("year", year)
        .setParameter("asOf", asOf.toString())
        .setParameter("lead", scheme.leadWeight())
        .setParameter("participant", scheme.participantWeight());
  }
}
