package org.ipplan.web.propagation;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ipplan.propagation.PropagationFilter;
import org.ipplan.propagation.PropagationState;
import org.ipplan.shared.DomainException;
import org.jspecify.annotations.Nullable;

/** What narrows the ledger. */
public class PropagationQuery {
  @QueryParam("state")
  @Parameter(description = "PENDING, SENT, APPLIED, FAILED, OVERTAKEN")
  @Nullable String state;

  @QueryParam("late")
  @Parameter(description = "Whether past its date and open, or done after it")
  @Nullable Boolean late;

  @QueryParam("recipient")
  @Parameter(description = "Id of a recipient")
  @Nullable String recipient;

  /**
   * @throws DomainException {@code input.invalid} for values there are not
   */
  PropagationFilter filter() {
    return new PropagationFilter(state(state), late, id(recipient));
  }

  private static @Nullable PropagationState state(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    var known = Arrays.stream(PropagationState.values()).map(Enum::name).toList();
    if (!known.contains(text.strip())) {
      throw DomainException.invalid("state", "input.unknown-value", String.join(", ", known));
    }
    return PropagationState.valueOf(text.strip());
  }

  private static @Nullable UUID id(@Nullable String text) {
    try {
      return text == null || text.isBlank() ? null : UUID.fromString(text.strip());
    } catch (IllegalArgumentException e) {
      throw DomainException.notFound("recipient.not-found", text);
    }
  }
}
