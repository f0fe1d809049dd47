package org.ipplan.exchange.domain;

import java.util.ArrayList;
import java.util.List;
import org.ipplan.exchange.EventKind;
import org.ipplan.exchange.NewSubscription;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Faults;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.Role;

/** What a subscription must say, and what a system may be told. */
public final class SubscriptionPolicy {
  /** Longest address, in characters. */
  public static final int MAX_TARGET = 2000;

  private SubscriptionPolicy() {}

  /**
   * Every kind of event that is wanted.
   *
   * @throws DomainException {@code input.invalid} naming everything that is missing or unknown
   */
  public static List<EventKind> check(NewSubscription wanted) {
    var kinds = new ArrayList<EventKind>();
    var faults =
        new Faults().text("target", wanted.target(), MAX_TARGET).some("events", wanted.events());
    for (var type : wanted.events()) {
      var kind = EventKind.ofType(type);
      kind.ifPresent(kinds::add);
      faults.check(kind.isPresent(), "events", "subscription.unknown-event", type);
    }
    var filter = wanted.filter();
    faults
        .check(
            filter.list() == null || kinds.stream().anyMatch(EventKind::isOfList),
            "filter.list",
            "subscription.filter-of-none")
        .check(
            filter.task() == null || kinds.stream().anyMatch(EventKind::isOfTask),
            "filter.task",
            "subscription.filter-of-none")
        .orRefuse();
    return kinds;
  }

  /**
   * A system is told of what it may read.
   *
   * @throws DomainException {@code subscription.manage-scope}; {@code subscription.read-scope}
   */
  public static void permit(Caller caller, List<EventKind> kinds) {
    if (!caller.is(Role.SCOPE_EXCHANGE_MANAGE)) {
      throw DomainException.forbidden(List.of(Refusal.of("subscription.manage-scope")));
    }
    var missing =
        kinds.stream()
            .filter(kind -> !caller.is(kind.scope()))
            .map(kind -> Refusal.of("subscription.read-scope", kind.type(), kind.scope().group()))
            .toList();
    if (!missing.isEmpty()) {
      throw DomainException.forbidden(missing);
    }
  }
}
