package org.ipplan.intake;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A job and how far it is.
 *
 * @param total lines of the file; 0 while it is not known, as of an export
 * @param read lines done: accepted, duplicates and rejected together; of an export the entries
 * @param accepted lines that brought something in, those among them that changed what was there
 * @param duplicates lines that said what was known already
 * @param changed lines that gave something known another content
 * @param rejected lines with errors
 * @param incident number under which the log says why it failed; null unless it did
 * @param file what it wrote; null while there is none, and for what takes files in
 */
public record JobDetails(
    UUID id,
    long version,
    JobKind kind,
    JobState state,
    Instant createdAt,
    @Nullable Instant startedAt,
    @Nullable Instant finishedAt,
    long total,
    long read,
    long accepted,
    long duplicates,
    long changed,
    long rejected,
    @Nullable UUID incident,
    @Nullable JobFile file)
    implements Serializable {}
