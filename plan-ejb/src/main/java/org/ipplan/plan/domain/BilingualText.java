package org.ipplan.plan.domain;

import org.ipplan.plan.text.PlanLanguage;
import org.jspecify.annotations.Nullable;

/** A text in the languages there are: an imported plan has one, the sample year both. */
public record BilingualText(@Nullable String zh, @Nullable String en) {

  /** A text of a plan that was read in one language. */
  public static BilingualText in(PlanLanguage language, @Nullable String text) {
    return language == PlanLanguage.ZH
        ? new BilingualText(text, null)
        : new BilingualText(null, text);
  }
}
