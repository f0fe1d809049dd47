package org.ipplan.credit.listing;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was answered to a defence.
 *
 * @param noIntent whether the defence showed that there was no intent (S4)
 * @param repliedBy sign-in name, null for one to be given
 */
public record DefenceReply(
    DefenceOutcome outcome,
    String text,
    boolean noIntent,
    @Nullable String repliedBy,
    @Nullable LocalDate repliedOn)
    implements Serializable {}
