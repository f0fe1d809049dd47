package org.ipplan.web.page;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Locale;

/** Why a step does not fit the state, in the words that the pages have for the states. */
final class StateWords {
  static final String WRONG_STATE = "workflow.wrong-state";

  private StateWords() {}

  /**
   * @param arguments of the refusal: name of the workflow, action, state, states it fits, separated
   *     by commas
   */
  static String text(Locale locale, Object[] arguments) {
    var workflow = String.valueOf(arguments[0]);
    return Words.text(
        locale,
        "step.wrong-state",
        word(locale, workflow, String.valueOf(arguments[2])),
        Arrays.stream(String.valueOf(arguments[3]).split(",", -1))
            .map(state -> word(locale, workflow, state.strip()))
            .collect(joining(Words.text(locale, "list.or"))));
  }

  private static String word(Locale locale, String workflow, String state) {
    return Words.textOr(locale, "state." + kind(workflow) + "." + state, state);
  }

  /** The pages call some of the machines by other names. */
  private static String kind(String workflow) {
    return switch (workflow) {
      case "plan-version" -> "plan";
      case "calendar-year" -> "calendar";
      case "credit-listing" -> "credit-case";
      default -> workflow;
    };
  }
}
