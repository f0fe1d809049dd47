package org.ipplan.credit.listing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision or guidance to be issued.
 *
 * @param kind the listing decision or the repair guidance
 * @param number of a register kept elsewhere; null for the next one of the series
 */
public record NewListingPaper(
    ServedPaper kind, @Nullable String number, List<PaperContent> contents) {
  public NewListingPaper {
    contents = List.copyOf(contents);
  }

  /** What it states on a matter; empty where it says nothing of it. */
  public String stating(String code) {
    return contents.stream()
        .filter(content -> content.code().equals(code))
        .map(PaperContent::text)
        .findFirst()
        .orElse("");
  }
}
