package org.ipplan.web.progress;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.progress.DepartmentSettings;
import org.ipplan.web.support.Inputs;
import org.jspecify.annotations.Nullable;

/**
 * How a department works on its reports.
 *
 * @param department code; of no account in a body
 * @param signOff whether a head signs a report off before the liaison submits it
 */
@Schema(name = "DepartmentSettings", requiredProperties = "signOff")
public record DepartmentSettingsJson(@Nullable String department, @Nullable Boolean signOff) {
  /** Nothing at all, as when the caller sent no body. */
  static final DepartmentSettingsJson EMPTY = new DepartmentSettingsJson(null, null);

  static DepartmentSettingsJson of(DepartmentSettings settings) {
    return new DepartmentSettingsJson(settings.department(), settings.signOff());
  }

  /**
   * @throws org.ipplan.shared.DomainException {@code input.invalid} when it is missing
   */
  boolean wanted() {
    return Inputs.require("signOff", signOff);
  }
}
