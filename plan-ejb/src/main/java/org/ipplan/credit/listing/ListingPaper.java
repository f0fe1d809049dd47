package org.ipplan.credit.listing;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The decision, or the repair guidance delivered with it. */
public record ListingPaper(
    UUID id,
    ServedPaper kind,
    String number,
    List<PaperContent> contents,
    String issuedBy,
    LocalDate issuedOn)
    implements Serializable {

  public ListingPaper {
    contents = List.copyOf(contents);
  }
}
