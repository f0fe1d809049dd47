package org.ipplan.web.agency;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.agency.Supposed;
import org.ipplan.web.support.Inputs;
import org.jspecify.annotations.Nullable;

/**
 * Events supposed to be there, and ids of events supposed not to be.
 *
 * @param on today where it is left out
 */
@Schema(name = "SimulationRequest")
public record SimulationRequestJson(
    @Nullable LocalDate on, @Nullable List<SupposedJson> with, @Nullable List<UUID> without) {

  static final SimulationRequestJson EMPTY = new SimulationRequestJson(null, null, null);

  /**
   * An event that is only supposed.
   *
   * @param points positive; left out where the rule fixes them
   */
  @Schema(
      name = "SupposedEvent",
      requiredProperties = {"entry", "occurredOn"})
  public record SupposedJson(
      @Nullable String entry,
      @Nullable BigDecimal points,
      @Nullable String act,
      @Nullable LocalDate occurredOn) {
    Supposed asked() {
      new Inputs().required("entry", entry).required("occurredOn", occurredOn).orRefuse();
      return new Supposed(
          Inputs.require("entry", entry), points, act, Inputs.require("occurredOn", occurredOn));
    }
  }

  List<Supposed> supposed() {
    return with == null
        ? List.of()
        : with.stream().filter(Objects::nonNull).map(SupposedJson::asked).toList();
  }

  Set<UUID> left() {
    return without == null
        ? Set.of()
        : without.stream().filter(Objects::nonNull).collect(Collectors.toSet());
  }
}
