package org.ipplan.web.inspection;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.inspection.FindingFileDetails;

/**
 * A file by which a department shows that it put a finding right.
 *
 * @param mediaType by content, not by name
 * @param size in bytes
 * @param sha256 in lower-case hexadecimal
 * @param reported whether it went up with a report that the finding is put right; then it stays
 * @param href where to download it, from the base
 */
@Schema(name = "FindingFile")
public record FindingFileJson(
    UUID id,
    UUID finding,
    String fileName,
    String mediaType,
    long size,
    String sha256,
    String uploadedBy,
    Instant uploadedAt,
    boolean reported,
    String href) {

  static FindingFileJson of(FindingFileDetails file) {
    return new FindingFileJson(
        file.id(),
        file.finding(),
        file.fileName(),
        file.mediaType(),
        file.size(),
        file.sha256(),
        file.uploadedBy(),
        file.uploadedAt(),
        file.reported(),
        "/finding-evidence/" + file.id());
  }
}
