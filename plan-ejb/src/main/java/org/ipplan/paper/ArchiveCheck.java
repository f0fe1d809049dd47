package org.ipplan.paper;

import java.io.Serializable;
import java.util.List;

/**
 * What became of a package.
 *
 * @param known whether its manifest is one that was made here
 * @param entries number the manifest names
 * @param missing entries the manifest names and the package lacks
 * @param changed entries with another content
 * @param unexpected entries the manifest does not name
 */
public record ArchiveCheck(
    boolean known, int entries, List<String> missing, List<String> changed, List<String> unexpected)
    implements Serializable {

  public ArchiveCheck {
    missing = List.copyOf(missing);
    changed = List.copyOf(changed);
    unexpected = List.copyOf(unexpected);
  }

  /** Whether it is as it was made; a package that names nothing is not. */
  public boolean intact() {
    return known && entries > 0 && missing.isEmpty() && changed.isEmpty() && unexpected.isEmpty();
  }
}
