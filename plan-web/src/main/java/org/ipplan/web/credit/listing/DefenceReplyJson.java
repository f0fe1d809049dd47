package org.ipplan.web.credit.listing;

import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.credit.listing.DefenceOutcome;
import org.ipplan.credit.listing.DefenceReply;
import org.ipplan.web.support.Inputs;
import org.jspecify.annotations.Nullable;

/**
 * What was answered to a defence.
 *
 * @param noIntent whether the defence showed that there was no intent; left out for no
 * @param repliedBy and the day, not to be sent
 */
@Schema(
    name = "DefenceReply",
    requiredProperties = {"outcome", "text"})
public record DefenceReplyJson(
    @Nullable DefenceOutcome outcome,
    @Nullable String text,
    @Nullable Boolean noIntent,
    @Nullable String repliedBy,
    @Nullable LocalDate repliedOn) {

  private static final DefenceReplyJson EMPTY = new DefenceReplyJson(null, null, null, null, null);

  static DefenceReplyJson of(DefenceReply reply) {
    return new DefenceReplyJson(
        reply.outcome(), reply.text(), reply.noIntent(), reply.repliedBy(), reply.repliedOn());
  }

  static DefenceReply asked(@Nullable DefenceReplyJson body) {
    var wanted = Objects.requireNonNullElse(body, EMPTY);
    new Inputs().required("outcome", wanted.outcome).required("text", wanted.text).orRefuse();
    return new DefenceReply(
        Inputs.require("outcome", wanted.outcome),
        Inputs.require("text", wanted.text),
        Boolean.TRUE.equals(wanted.noIntent),
        null,
        null);
  }
}
