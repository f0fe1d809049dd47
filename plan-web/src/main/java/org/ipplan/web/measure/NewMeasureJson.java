package org.ipplan.web.measure;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.credit.CreditList;
import org.ipplan.measure.NewMeasure;
import org.ipplan.web.support.Inputs;
import org.jspecify.annotations.Nullable;

/**
 * A measure to be added because law or central policy gives it.
 *
 * @param ground code of the one ground it follows from; left out for every ground of the list
 * @param item its item in the national basic list of sanctions
 * @param replaces id of the measure it takes the place of from its first day
 */
@Schema(
    name = "NewMeasure",
    requiredProperties = {"list", "nameZh", "law", "article", "item", "validFrom"})
public record NewMeasureJson(
    @Nullable CreditList list,
    @Nullable String ground,
    @Nullable String nameZh,
    @Nullable String nameEn,
    @Nullable String law,
    @Nullable String article,
    @Nullable String item,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Nullable UUID replaces) {

  private static final NewMeasureJson EMPTY =
      new NewMeasureJson(null, null, null, null, null, null, null, null, null, null);

  /**
   * @param body null where the caller sent none
   * @throws org.ipplan.shared.DomainException {@code input.invalid} with every missing field
   */
  static NewMeasure asked(@Nullable NewMeasureJson body) {
    var wanted = Objects.requireNonNullElse(body, EMPTY);
    new Inputs()
        .required("list", wanted.list)
        .required("nameZh", wanted.nameZh)
        .required("law", wanted.law)
        .required("article", wanted.article)
        .required("item", wanted.item)
        .required("validFrom", wanted.validFrom)
        .orRefuse();
    return new NewMeasure(
        Inputs.require("list", wanted.list),
        wanted.ground,
        Inputs.require("nameZh", wanted.nameZh),
        wanted.nameEn,
        Inputs.require("law", wanted.law),
        Inputs.require("article", wanted.article),
        Inputs.require("item", wanted.item),
        Inputs.require("validFrom", wanted.validFrom),
        wanted.validTo,
        wanted.replaces);
  }
}
