package org.ipplan.agency;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An objection or a repair to be filed.
 *
 * @param event it is about; null for an objection to a published grade or to the score as a whole
 * @param grade published grade it is about, else null
 * @param grounds why, or how the wrong was put right
 */
public record NewApplication(
    ApplicationKind kind, @Nullable UUID event, @Nullable UUID grade, String grounds) {}
