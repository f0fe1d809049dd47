package org.ipplan.web.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.evaluation.Evidence;
import org.ipplan.evaluation.WhatIf;
import org.ipplan.web.support.Inputs;
import org.jspecify.annotations.Nullable;

/**
 * What is supposed of an evaluation.
 *
 * @param round as in the address of an evaluation
 * @param scheme edition to count by, absent for its own
 */
@Schema(name = "EvaluationWhatIf")
public record WhatIfJson(
    @Nullable Integer round, @Nullable UUID scheme, @Nullable List<@Nullable ChangeJson> changes) {

  private static final WhatIfJson EMPTY = new WhatIfJson(null, null, null);

  /**
   * More or less of something.
   *
   * @param counted added to what was earned, negative for less
   * @param of added to what could be earned, negative for less
   */
  @Schema(
      name = "EvaluationChange",
      requiredProperties = {"criterion", "counted", "of"})
  public record ChangeJson(
      @Nullable Evidence criterion, @Nullable BigDecimal counted, @Nullable BigDecimal of) {}

  /**
   * @param body null where the caller sent none
   * @throws org.ipplan.shared.DomainException {@code input.invalid} with every missing field
   */
  static WhatIf asked(@Nullable WhatIfJson body) {
    var wanted = Objects.requireNonNullElse(body, EMPTY);
    var changes = wanted.changes == null ? List.<@Nullable ChangeJson>of() : wanted.changes;
    return new WhatIf(
        wanted.round, wanted.scheme, changes.stream().map(WhatIfJson::change).toList());
  }

  private static WhatIf.Change change(@Nullable ChangeJson body) {
    var change = Inputs.require("changes", body);
    return new WhatIf.Change(
        Inputs.require("changes.criterion", change.criterion),
        Inputs.require("changes.counted", change.counted),
        Inputs.require("changes.of", change.of));
  }
}
