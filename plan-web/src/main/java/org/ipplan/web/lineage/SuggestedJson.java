package org.ipplan.web.lineage;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.plan.LineageService.Suggested;

/**
 * What a run of suggestions came to.
 *
 * @param links suggested and not settled yet
 * @param dropped of these, tasks that seem to have no successor
 * @param withoutText tasks of the earlier year that could be ranked by department and chapter
 *     alone, because they have no language in common with the later year
 */
@Schema(name = "LineageSuggested")
public record SuggestedJson(int links, int dropped, int withoutText) {
  static SuggestedJson of(Suggested suggested) {
    return new SuggestedJson(suggested.links(), suggested.dropped(), suggested.withoutText());
  }
}
