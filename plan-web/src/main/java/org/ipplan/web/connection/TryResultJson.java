package org.ipplan.web.connection;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.connection.RunFailure;
import org.ipplan.connection.TryResult;
import org.ipplan.web.support.Language;
import org.jspecify.annotations.Nullable;

/**
 * What an answer says by a mapping; nothing of it is taken in.
 *
 * @param took milliseconds
 * @param answer the beginning of what came back
 * @param read how many items there are
 * @param sound how many of them can be taken in
 * @param items the first of them
 */
@Schema(name = "TryResult")
public record TryResultJson(
    @Nullable Integer status,
    @Nullable RunFailure failure,
    long took,
    @Nullable String answer,
    int read,
    int sound,
    List<ItemReadJson> items) {

  static TryResultJson of(TryResult result, Language language) {
    return new TryResultJson(
        result.status(),
        result.failure(),
        result.took(),
        result.answer(),
        result.read(),
        result.sound(),
        result.items().stream().map(item -> ItemReadJson.of(item, language)).toList());
  }
}
