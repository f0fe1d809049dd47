package org.ipplan.recognition;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What an expert answers.
 *
 * @param institution research base the expert speaks for, null where for nobody else
 */
public record NewAdviceAnswer(
    @Nullable String institution, String opinion, @Nullable String recommendations)
    implements Serializable {}
