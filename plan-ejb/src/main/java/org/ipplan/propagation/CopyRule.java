package org.ipplan.propagation;

import java.io.Serializable;
import org.ipplan.credit.EntryChange;
import org.ipplan.ruleset.Rule;
import org.jspecify.annotations.Nullable;

/**
 * The rule of today that governs a recipient's copy after a change.
 *
 * @param rule null where law names no term
 * @param byAnalogy whether it speaks of others, and is taken over for this recipient
 */
public record CopyRule(EntryChange change, @Nullable Rule rule, boolean byAnalogy)
    implements Serializable {}
