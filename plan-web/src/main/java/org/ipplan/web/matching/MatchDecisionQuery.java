package org.ipplan.web.matching;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ipplan.matching.DecisionState;
import org.ipplan.web.support.Inputs;
import org.jspecify.annotations.Nullable;

/** What narrows a list of decisions. */
public class MatchDecisionQuery {
  @QueryParam("state")
  @Parameter(description = "IN_FORCE, WITHDRAWN")
  @Nullable String state;

  /**
   * @throws org.ipplan.shared.DomainException {@code input.invalid} for a state there is not
   */
  @Nullable DecisionState chosen() {
    if (state == null || state.isBlank()) {
      return null;
    }
    var found =
        Arrays.stream(DecisionState.values()).filter(s -> s.name().equals(state)).findFirst();
    var known = String.join(", ", Arrays.stream(DecisionState.values()).map(Enum::name).toList());
    new Inputs().check(found.isPresent(), "state", "input.unknown-value", known).orRefuse();
    return found.orElse(null);
  }
}
