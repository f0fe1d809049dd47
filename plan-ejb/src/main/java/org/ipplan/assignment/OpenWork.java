package org.ipplan.assignment;

import java.util.List;
import java.util.UUID;
import org.ipplan.shared.Refusal;

/**
 * What keeps a department from being done with its share. The features that follow the work
 * implement it; each tells what it knows.
 */
public interface OpenWork {
  /** Empty where nothing is open. */
  List<Refusal> of(UUID assignment);
}
