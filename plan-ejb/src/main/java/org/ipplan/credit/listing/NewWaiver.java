package org.ipplan.credit.listing;

import java.time.LocalDate;
import java.util.Set;

/**
 * A waiver to be recorded.
 *
 * @param person who signed it: the party or its agent
 * @param paper name or number of the written statement
 * @param givenOn the day it came in
 */
public record NewWaiver(Set<WaivedRight> rights, String person, String paper, LocalDate givenOn) {
  public NewWaiver {
    rights = Set.copyOf(rights);
  }
}
