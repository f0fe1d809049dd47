package org.ipplan.breakdown.domain;

import java.util.List;
import java.util.Set;
import org.ipplan.shared.Caller;
import org.ipplan.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What a step on an item is decided on.
 *
 * @param department whose share it is of
 * @param handler sign-in name, null where nobody is named
 * @param underWay whether the share is worked on
 * @param claimers sign-in names of who claims that it is reached; empty where nobody does
 * @param open what of it is still to be done
 */
public record ItemFacts(
    String department,
    @Nullable String handler,
    Caller caller,
    boolean underWay,
    Set<String> claimers,
    List<Refusal> open) {

  public ItemFacts {
    claimers = Set.copyOf(claimers);
    open = List.copyOf(open);
  }

  static ItemFacts of(ItemMoment moment, @Nullable String handler) {
    var share = moment.share();
    return new ItemFacts(
        share.department(), handler, moment.caller(), share.underWay(), Set.of(), moment.open());
  }

  ItemFacts claimedBy(Set<String> people) {
    return new ItemFacts(department, handler, caller, underWay, people, open);
  }

  boolean isDepartment() {
    return caller.isDepartmentOfficial() && caller.belongsTo(department);
  }

  /** The handler may be an official without a part in other tasks. */
  boolean isHandler() {
    return caller.belongsTo(department) && caller.isOneOf(handler);
  }
}
