package org.ipplan.credit;

import java.io.Serializable;
import org.ipplan.ruleset.Citation;
import org.jspecify.annotations.Nullable;

/**
 * What law says on objecting to an entry, or on having it repaired.
 *
 * @param article number of the article, null where none is known
 * @param basis the rule as it is cited
 */
public record PublicRemedy(
    String textZh, String textEn, @Nullable String article, String ruleSet, Citation basis)
    implements Serializable {}
