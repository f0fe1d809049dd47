package org.ipplan.web.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.paper.ArchiveDetails;
import org.ipplan.paper.Retention;
import org.jspecify.annotations.Nullable;

/**
 * A package for the records office.
 *
 * @param keepUntil first day it need no longer be kept, absent where it is kept for ever
 */
@Schema(name = "Archive")
public record ArchiveJson(
    UUID id,
    String object,
    String department,
    String title,
    LocalDate closedOn,
    Retention retention,
    @Nullable LocalDate keepUntil,
    String manifestSha256,
    String madeBy,
    Instant madeAt,
    String href) {

  static ArchiveJson of(ArchiveDetails archive) {
    return new ArchiveJson(
        archive.id(),
        archive.objectType() + ":" + archive.objectId(),
        archive.department(),
        archive.title(),
        archive.closedOn(),
        archive.retention(),
        archive.keepUntil(),
        archive.manifestSha256(),
        archive.madeBy(),
        archive.madeAt(),
        "/archives/" + archive.id());
  }
}
