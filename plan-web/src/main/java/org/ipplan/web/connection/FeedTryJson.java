package org.ipplan.web.connection;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.connection.FeedKind;
import org.jspecify.annotations.Nullable;

/**
 * A mapping and a sample answer to read by it.
 *
 * @param kind of the feed; that of the feed of the path where it is left out
 */
@Schema(
    name = "FeedTry",
    requiredProperties = {"mapping", "sample"})
public record FeedTryJson(
    @Nullable FeedKind kind, @Nullable FeedMappingJson mapping, @Nullable String sample) {}
