package org.ipplan.exchange;

import jakarta.ejb.Local;
import java.util.List;
import org.ipplan.shared.FreshnessLine;

/** Tells every caller how up to date what they read is (B22): ready is not the same as fresh. */
@Local
public interface FreshnessService {
  /** A line of each thing that runs behind what was done, by name. */
  List<FreshnessLine> lines();
}
