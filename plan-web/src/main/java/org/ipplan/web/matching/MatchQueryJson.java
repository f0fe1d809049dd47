package org.ipplan.web.matching;

import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.matching.MatchQuery;
import org.jspecify.annotations.Nullable;

/**
 * A name to look for.
 *
 * @param id the asker's own; the place in the list, from 1, where it is left out
 * @param name in Chinese, in pinyin, or in pinyin with English words
 * @param code unified social credit code, where it is known
 * @param regionCode of GB/T 2260, where it is known
 */
@Schema(
    name = "MatchQuery",
    requiredProperties = {"name"})
public record MatchQueryJson(
    @Nullable String id,
    @Nullable String name,
    @Nullable String code,
    @Nullable String regionCode) {

  static final MatchQueryJson EMPTY = new MatchQueryJson(null, null, null, null);

  /**
   * @param place in the list, from 1
   */
  MatchQuery asked(int place) {
    return new MatchQuery(
        Objects.requireNonNullElse(id, Integer.toString(place)),
        Objects.requireNonNullElse(name, ""),
        code,
        regionCode);
  }
}
