package org.ipplan.web.step;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.shared.workflow.StepOffer;
import org.ipplan.web.problem.Problem.Block;
import org.ipplan.web.support.Language;
import org.ipplan.web.support.ListJson;
import org.jspecify.annotations.Nullable;

/**
 * A step and whether the caller may take it now.
 *
 * @param needs fields its body must carry, absent where it needs none
 * @param blockedBy why not, absent where it is allowed
 */
@Schema(name = "Action")
public record ActionJson(
    String action, boolean allowed, @Nullable List<String> needs, @Nullable List<Block> blockedBy) {

  public static ListJson<ActionJson> of(List<StepOffer> offers, Language language) {
    return ListJson.whole(offers, offer -> of(offer, language));
  }

  private static ActionJson of(StepOffer offer, Language language) {
    var blocks = offer.blockedBy().stream().map(block -> Block.of(block, language)).toList();
    return new ActionJson(
        offer.action(),
        offer.allowed(),
        offer.needs().isEmpty() ? null : offer.needs(),
        blocks.isEmpty() ? null : blocks);
  }
}
