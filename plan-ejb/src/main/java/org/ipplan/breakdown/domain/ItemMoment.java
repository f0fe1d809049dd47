package org.ipplan.breakdown.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipplan.shared.Caller;
import org.ipplan.shared.Refusal;

/**
 * What a step on an item brings with it.
 *
 * @param today date of the business clock
 * @param now instant of the business clock
 * @param open what of it is still to be done
 */
public record ItemMoment(
    Share share, Caller caller, LocalDate today, Instant now, List<Refusal> open) {

  public ItemMoment {
    open = List.copyOf(open);
  }

  /** The same moment for an item of which this is still to be done. */
  public ItemMoment with(List<Refusal> stillOpen) {
    return new ItemMoment(share, caller, today, now, stillOpen);
  }
}
