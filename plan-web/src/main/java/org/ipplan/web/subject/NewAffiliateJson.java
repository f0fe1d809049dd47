package org.ipplan.web.subject;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.subject.Relation;
import org.jspecify.annotations.Nullable;

/** Another subject that is bound to this one. */
@Schema(
    name = "NewAffiliate",
    requiredProperties = {"code", "relation", "source"})
public record NewAffiliateJson(
    @Nullable String code,
    @Nullable Relation relation,
    @Nullable LocalDate validFrom,
    @Nullable String source) {
  static final NewAffiliateJson EMPTY = new NewAffiliateJson(null, null, null, null);
}
