package org.ipplan.web.handover;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.handover.HandoverFileDetails;
import org.jspecify.annotations.Nullable;

/**
 * A file of a hand-over.
 *
 * @param position in the list of contents
 * @param mediaType by content, not by name
 * @param size in bytes
 * @param sha256 in lower-case hexadecimal
 * @param round the sending it went with, absent until then; then it stays
 * @param uploadedBy absent for the receiver
 * @param href where to download it, from the base
 */
@Schema(name = "HandoverFile")
public record HandoverFileJson(
    UUID id,
    UUID handover,
    int position,
    String fileName,
    String mediaType,
    long size,
    String sha256,
    @Nullable Integer round,
    @Nullable String uploadedBy,
    Instant uploadedAt,
    String href) {

  static HandoverFileJson of(HandoverFileDetails file) {
    return new HandoverFileJson(
        file.id(),
        file.handover(),
        file.position(),
        file.fileName(),
        file.mediaType(),
        file.size(),
        file.sha256(),
        file.round(),
        file.uploadedBy(),
        file.uploadedAt(),
        "/handover-files/" + file.id());
  }
}
