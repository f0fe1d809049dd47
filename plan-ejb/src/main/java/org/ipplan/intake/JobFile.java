package org.ipplan.intake;

import java.io.Serializable;
import java.time.Instant;

/**
 * A file that a job wrote.
 *
 * @param size in bytes
 * @param sha256 in lower-case hexadecimal
 * @param keptUntil when it is thrown away
 */
public record JobFile(String name, FileType type, long size, String sha256, Instant keptUntil)
    implements Serializable {}
