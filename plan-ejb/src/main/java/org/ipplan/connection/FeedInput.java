package org.ipplan.connection;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What a feed is, and how it is read.
 *
 * @param task that what it brings belongs to, one of its system's
 * @param address of a pull; null for a push
 * @param everyMinutes pause between two runs of a pull
 * @param cursorParameter name of the query parameter that asks for the next page; null where there
 *     is one page
 * @param cursorPointer JSON pointer to what the next page is asked by; null exactly where the
 *     parameter is
 * @param sinceParameter name of the query parameter that asks for what is new since an instant;
 *     null where everything is asked
 * @param sample an answer of the system, which the mapping must read without a fault
 */
public record FeedInput(
    FeedKind kind,
    FeedWay way,
    TaskRef task,
    @Nullable String address,
    int everyMinutes,
    @Nullable String cursorParameter,
    @Nullable String cursorPointer,
    @Nullable String sinceParameter,
    Mapping mapping,
    String sample)
    implements Serializable {}
