package org.ipplan.evaluation;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An appeal as it is filed.
 *
 * @param round number within the year; null for the latest that was announced
 * @param input the line; null for the criterion as a whole
 */
public record NewAppeal(
    @Nullable Integer round, Evidence criterion, @Nullable UUID input, String grounds)
    implements Serializable {
  public static final int MAX_GROUNDS = 2_000;
}
