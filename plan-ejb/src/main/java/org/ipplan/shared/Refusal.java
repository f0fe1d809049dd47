package org.ipplan.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a step may not be taken now.
 *
 * @param guard code of the guard, a key of the message bundle
 * @param arguments for the message's place holders
 * @param article the article that demands it, null where no law does
 * @param ruleSet the rule pack the article is of, null where no law demands it
 */
public record Refusal(
    String guard, List<Object> arguments, @Nullable String article, @Nullable String ruleSet) {

  /** A refusal that rests on no article of law. */
  public static Refusal of(String guard, Object... arguments) {
    return new Refusal(guard, List.of(arguments), null, null);
  }
}
