package org.ipplan.paper;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A package for the records office.
 *
 * @param keepUntil first day it need no longer be kept, null for ever
 * @param manifestSha256 what the package is known by
 */
public record ArchiveDetails(
    UUID id,
    String objectType,
    String objectId,
    String department,
    String title,
    LocalDate closedOn,
    Retention retention,
    @Nullable LocalDate keepUntil,
    String manifestSha256,
    String madeBy,
    Instant madeAt)
    implements Serializable {

  /** Name of its file. */
  public String fileName() {
    return objectType + "-" + objectId.replaceAll("[^A-Za-z0-9._-]", "_") + ".zip";
  }
}
