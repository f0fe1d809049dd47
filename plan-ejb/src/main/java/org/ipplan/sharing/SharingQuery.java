package org.ipplan.sharing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which records; null narrows nothing.
 *
 * @param from first day, in Beijing time
 * @param to last day, in Beijing time
 */
public record SharingQuery(
    @Nullable String system,
    @Nullable String purpose,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {}
