package org.ipplan.credit;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence.
 *
 * @param type code of a type of document that the rules name; null for any other
 * @param reference number or place it is found by, null where there is none
 */
public record EvidenceItem(@Nullable String type, String title, @Nullable String reference)
    implements Serializable {}
