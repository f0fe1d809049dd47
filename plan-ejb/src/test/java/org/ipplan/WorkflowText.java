package org.ipplan;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipplan.shared.Messages;
import org.ipplan.shared.workflow.Guard;
import org.ipplan.shared.workflow.Need;
import org.ipplan.shared.workflow.Transition;
import org.ipplan.shared.workflow.Workflow;

/** A workflow as a Mermaid diagram and a table, in Markdown. */
final class WorkflowText {
  private static final String TABLE =
      """
      | Step | From | To | Who may | Only when | Body must carry |
      |---|---|---|---|---|---|
      """;

  private WorkflowText() {}

  /**
   * @param note what happens beside the table
   */
  static <S extends Enum<S>, F> String of(Workflow<S, F> workflow, String note) {
    return "## "
        + workflow.name()
        + "\n\n```mermaid\n"
        + diagram(workflow)
        + "```\n\n"
        + TABLE
        + workflow.table().stream().map(WorkflowText::row).collect(Collectors.joining())
        + "\n"
        + note
        + unreached(workflow)
        + "\n";
  }

  /** An object begins in the first state of its enum. */
  private static <S extends Enum<S>, F> String diagram(Workflow<S, F> workflow) {
    var begin = "  [*] --> " + workflow.states().get(0).name() + "\n";
    return workflow.table().stream()
        .flatMap(
            row ->
                sorted(row.from())
                    .map(from -> "  %s --> %s: %s\n".formatted(from, row.to(), row.action())))
        .collect(Collectors.joining("", "stateDiagram-v2\n" + begin, ""));
  }

  private static <S extends Enum<S>, F> String row(Transition<S, F> row) {
    return "| `%s` | %s | %s | %s | %s | %s |\n"
        .formatted(
            row.action(),
            sorted(row.from()).map(Enum::name).collect(Collectors.joining(", ")),
            row.to(),
            words(row.who()),
            words(row.guards()),
            row.needs().stream().map(Need::field).collect(Collectors.joining(", ")));
  }

  private static <F> String words(List<Guard<F>> guards) {
    return guards.stream()
        .map(guard -> "`%s` %s".formatted(guard.code(), text(guard.code())))
        .collect(Collectors.joining("<br>"));
  }

  private static String text(String code) {
    return Messages.text(code, Locale.ENGLISH);
  }

  private static <S extends Enum<S>, F> String unreached(Workflow<S, F> workflow) {
    var reached = workflow.table().stream().map(Transition::to).toList();
    var others =
        workflow.states().stream()
            .skip(1)
            .filter(state -> !reached.contains(state))
            .map(Enum::name)
            .collect(Collectors.joining(", "));
    return others.isEmpty() ? "" : "\n\nStates that no step of the table leads to: " + others + ".";
  }

  private static <S extends Enum<S>> Stream<S> sorted(Collection<S> states) {
    return states.stream().sorted(Comparator.naturalOrder());
  }
}
