package org.ipplan.credit.listing;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * That the party waived rights in writing, so that their terms ended before their day.
 *
 * @param person who signed it: the party or its agent
 * @param paper name or number of the written statement
 * @param givenOn the day it came in
 */
public record Waiver(
    UUID id,
    Set<WaivedRight> rights,
    String person,
    String paper,
    LocalDate givenOn,
    String recordedBy,
    LocalDate recordedOn)
    implements Serializable {

  public Waiver {
    rights = Set.copyOf(rights);
  }
}
