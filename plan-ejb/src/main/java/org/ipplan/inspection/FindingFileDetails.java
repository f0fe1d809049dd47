package org.ipplan.inspection;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A file by which a department shows that it put a finding right.
 *
 * @param mediaType by content, not by name
 * @param size in bytes
 * @param sha256 in lower-case hexadecimal
 * @param reported whether it went up with a report that the finding is put right; then it stays
 */
public record FindingFileDetails(
    UUID id,
    UUID finding,
    String fileName,
    String mediaType,
    long size,
    String sha256,
    String uploadedBy,
    Instant uploadedAt,
    boolean reported)
    implements Serializable {}
