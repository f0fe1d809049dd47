package org.ipplan.report;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A value that is another one than before.
 *
 * @param before null for what is new
 * @param after null for what is gone
 */
public record MovedFigure(String key, Words label, @Nullable Words before, @Nullable Words after)
    implements Serializable {}
