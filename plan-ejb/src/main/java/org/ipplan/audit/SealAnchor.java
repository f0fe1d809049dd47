package org.ipplan.audit;

import java.io.Serializable;
import java.time.Instant;

/**
 * What is kept outside of a sealed trail: whoever has it finds out when the trail ends before it.
 *
 * @param block its number, from 1
 * @param records how many are sealed up to its end
 * @param head keyed hash of the block, in lower-case hexadecimal
 */
public record SealAnchor(long block, long records, String head, String keyId, Instant sealedAt)
    implements Serializable {}
