package org.ipplan.web.plan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.plan.ImportPreview.Settlement;
import org.jspecify.annotations.Nullable;

/**
 * A written name settled by hand.
 *
 * @param department code
 * @param keepAsAlias whether the directory keeps the spelling when the text is committed; absent
 *     counts as no
 */
@Schema(name = "Resolution")
public record ResolutionJson(
    @Nullable String asWritten, @Nullable String department, @Nullable Boolean keepAsAlias) {

  static ResolutionJson of(Settlement settlement) {
    return new ResolutionJson(
        settlement.asWritten(), settlement.department(), settlement.keepAsAlias());
  }
}
