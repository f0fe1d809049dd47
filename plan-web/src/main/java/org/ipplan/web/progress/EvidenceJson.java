package org.ipplan.web.progress;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.progress.EvidenceDetails;

/**
 * A file that backs a report.
 *
 * @param mediaType by content, not by name
 * @param size in bytes
 * @param sha256 in lower-case hexadecimal
 * @param href where to download it, from the base
 */
@Schema(name = "Evidence")
public record EvidenceJson(
    UUID id,
    UUID report,
    String fileName,
    String mediaType,
    long size,
    String sha256,
    String uploadedBy,
    Instant uploadedAt,
    String href) {

  static EvidenceJson of(EvidenceDetails evidence) {
    return new EvidenceJson(
        evidence.id(),
        evidence.report(),
        evidence.fileName(),
        evidence.mediaType(),
        evidence.size(),
        evidence.sha256(),
        evidence.uploadedBy(),
        evidence.uploadedAt(),
        "/evidence/" + evidence.id());
  }
}
