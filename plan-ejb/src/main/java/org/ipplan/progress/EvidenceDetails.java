package org.ipplan.progress;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A file that backs a report.
 *
 * @param mediaType by content, not by name
 * @param size in bytes
 * @param sha256 in lower-case hexadecimal
 */
public record EvidenceDetails(
    UUID id,
    UUID report,
    String fileName,
    String mediaType,
    long size,
    String sha256,
    String uploadedBy,
    Instant uploadedAt)
    implements Serializable {}
