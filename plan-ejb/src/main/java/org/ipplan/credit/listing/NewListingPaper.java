package org.ipplan.credit.listing;

import java.util.List;

/**
 * A decision or guidance to be issued.
 *
 * @param kind the listing decision or the repair guidance
 */
public record NewListingPaper(ServedPaper kind, String number, List<PaperContent> contents) {
  public NewListingPaper {
    contents = List.copyOf(contents);
  }
}
