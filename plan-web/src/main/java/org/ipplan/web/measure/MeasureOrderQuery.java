package org.ipplan.web.measure;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ipplan.measure.OrderFilter;
import org.ipplan.measure.OrderState;
import org.ipplan.web.support.Inputs;
import org.jspecify.annotations.Nullable;

/** What narrows a list of orders. */
public class MeasureOrderQuery {
  @QueryParam("department")
  @Parameter(description = "Code of the department that applies")
  @Nullable String department;

  @QueryParam("state")
  @Parameter(description = "TO_APPLY, APPLIED, NOT_APPLICABLE, TO_LIFT, LIFTED")
  @Nullable String state;

  /**
   * @throws org.ipplan.shared.DomainException {@code input.invalid} for a state there is not
   */
  OrderFilter filter() {
    return new OrderFilter(department, chosen());
  }

  private @Nullable OrderState chosen() {
    if (state == null || state.isBlank()) {
      return null;
    }
    var all = List.of(OrderState.values());
    var found = Arrays.stream(OrderState.values()).filter(s -> s.name().equals(state)).findFirst();
    var known = String.join(", ", all.stream().map(Enum::name).toList());
    new Inputs().check(found.isPresent(), "state", "input.unknown-value", known).orRefuse();
    return found.orElse(null);
  }
}
