package org.ipplan.web.plan;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.plan.ImportPreview.Settlement;
import org.ipplan.web.support.Inputs;
import org.jspecify.annotations.Nullable;

/** Names to settle. */
@Schema(name = "Resolutions")
public record ResolutionsJson(@Nullable List<@Nullable ResolutionJson> items) {

  /**
   * @param body null where the caller sent none
   * @throws org.ipplan.shared.DomainException {@code input.invalid} with every missing field
   */
  static List<Settlement> settlements(@Nullable ResolutionsJson body) {
    var items = Inputs.require("items", body == null ? null : body.items);
    var faults = new Inputs().check(!items.isEmpty(), "items", "input.required");
    List<Settlement> settlements = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      var item = items.get(i);
      var name = item == null ? null : item.asWritten();
      var department = item == null ? null : item.department();
      faults.required("items[" + i + "].asWritten", name);
      faults.required("items[" + i + "].department", department);
      if (item != null && name != null && department != null) {
        settlements.add(new Settlement(name, department, Boolean.TRUE.equals(item.keepAsAlias())));
      }
    }
    faults.orRefuse();
    return settlements;
  }
}
