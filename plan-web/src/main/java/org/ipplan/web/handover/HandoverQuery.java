package org.ipplan.web.handover;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ipplan.handover.HandoverFilter;
import org.ipplan.handover.HandoverKind;
import org.ipplan.handover.HandoverSide;
import org.ipplan.handover.HandoverState;
import org.ipplan.shared.DomainException;
import org.jspecify.annotations.Nullable;

/** What narrows a list of hand-overs. */
public class HandoverQuery {
  @QueryParam("side")
  @Parameter(description = "SENDER for those sent, RECEIVER for those received")
  @Nullable String side;

  @QueryParam("state")
  @Parameter(description = "A state of the workflow handover")
  @Nullable String state;

  @QueryParam("kind")
  @Parameter(description = "CRIMINAL or ADMINISTRATIVE")
  @Nullable String kind;

  @QueryParam("department")
  @Parameter(description = "Code of either department")
  @Nullable String department;

  @QueryParam("task")
  @Parameter(description = "Id of a task")
  @Nullable String task;

  @QueryParam("late")
  @Parameter(description = "true for those whose term has passed alone")
  @Nullable Boolean late;

  /**
   * @throws DomainException {@code input.invalid} for a value there is not, or what is no id
   */
  HandoverFilter filter() {
    return new HandoverFilter(
        choice("side", HandoverSide.class, side),
        choice("state", HandoverState.class, state),
        choice("kind", HandoverKind.class, kind),
        text(department),
        id(text(task)),
        late);
  }

  private static <E extends Enum<E>> @Nullable E choice(
      String field, Class<E> type, @Nullable String given) {
    var wanted = text(given);
    if (wanted == null) {
      return null;
    }
    var known = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    if (!known.contains(wanted)) {
      throw DomainException.invalid(field, "input.unknown-value", String.join(", ", known));
    }
    return Enum.valueOf(type, wanted);
  }

  private static @Nullable UUID id(@Nullable String text) {
    try {
      return text == null ? null : UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw DomainException.invalid("task", "input.constraint");
    }
  }

  private static @Nullable String text(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
