package org.ipplan.credit.listing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A defence to be taken in.
 *
 * @param person who speaks: the party or its agent
 * @param hearing whether a hearing is asked for
 * @param filedOn the day it came in, at the counter; null for today
 */
public record NewDefence(
    String person, String text, boolean hearing, @Nullable LocalDate filedOn) {}
