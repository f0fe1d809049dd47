package org.ipplan.connection.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.ipplan.connection.ItemRead;
import org.ipplan.connection.domain.Turn;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.FieldError;

/**
 * Takes items in, set by set. What a set cannot be taken in for is one of its items, so that its
 * items are taken in one by one: a bad one stops no other.
 */
@ApplicationScoped
public class FeedIntake {
  private static final Logger LOG = Logger.getLogger(FeedIntake.class.getName());

  @Inject ItemSets sets;
  @Inject FeedTargets targets;

  /**
   * @param before items of the run that were read already, which numbers go on from
   */
  void take(Turn turn, List<ItemRead> items, int before) {
    var size = targets.of(turn.source().setUp().kind()).atOnce();
    for (int from = 0; from < items.size(); from += size) {
      var set =
          items.subList(from, Math.min(items.size(), from + size)).stream()
              .map(item -> new ItemRead(before + item.number(), item.values(), item.faults()))
              .toList();
      take(turn, set);
    }
  }

  private void take(Turn turn, List<ItemRead> set) {
    try {
      sets.take(turn, set);
    } catch (DomainException e) {
      one(turn, set, faults(e));
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, e, () -> "Items of " + turn.source().feed() + " were not taken in");
      one(turn, set, List.of(fault("connection.item-failed")));
    }
  }

  private void one(Turn turn, List<ItemRead> set, List<FieldError> faults) {
    if (set.size() == 1) {
      sets.refuse(turn, set.get(0), faults);
    } else {
      set.forEach(item -> take(turn, List.of(item)));
    }
  }

  private static List<FieldError> faults(DomainException refusal) {
    return refusal.errors().isEmpty()
        ? List.of(fault(refusal.code(), refusal.arguments()))
        : refusal.errors();
  }

  private static FieldError fault(String code, Object... arguments) {
    return new FieldError(ItemRead.REFERENCE, code, List.of(arguments));
  }
}
