package org.ipplan.recognition;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which requests for advice are wanted; null narrows nothing.
 *
 * @param query in the topic or the question
 */
public record AdviceFilter(
    @Nullable UUID task, @Nullable AdviceState state, @Nullable String query) {
  public static final AdviceFilter ALL = new AdviceFilter(null, null, null);

  /** All of a task. */
  public static AdviceFilter ofTask(UUID task) {
    return new AdviceFilter(task, null, null);
  }
}
