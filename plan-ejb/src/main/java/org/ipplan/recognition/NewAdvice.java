package org.ipplan.recognition;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the office asks experts.
 *
 * @param task null where it is about none
 * @param dueOn last day for answers, Beijing's
 * @param experts sign-in names
 */
public record NewAdvice(
    String topic, String question, @Nullable UUID task, LocalDate dueOn, List<String> experts)
    implements Serializable {
  public static final int MAX_TOPIC = 200;
  public static final int MAX_TEXT = 10_000;
  public static final int MAX_EXPERTS = 50;

  public NewAdvice {
    experts = List.copyOf(experts);
  }
}
