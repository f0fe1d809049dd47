package org.ipplan.web.paper;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.paper.ArchiveCheck;

/** What became of a package since it was made. */
@Schema(name = "ArchiveCheck")
public record ArchiveCheckJson(
    boolean intact,
    boolean known,
    int entries,
    List<String> missing,
    List<String> changed,
    List<String> unexpected) {

  static ArchiveCheckJson of(ArchiveCheck check) {
    return new ArchiveCheckJson(
        check.intact(),
        check.known(),
        check.entries(),
        check.missing(),
        check.changed(),
        check.unexpected());
  }
}
