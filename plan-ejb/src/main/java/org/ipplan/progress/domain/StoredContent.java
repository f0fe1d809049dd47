package org.ipplan.progress.domain;

/**
 * Content in the {@link EvidenceStore}.
 *
 * @param size in bytes
 * @param sha256 in lower-case hexadecimal
 */
public record StoredContent(long key, long size, String sha256) {}
