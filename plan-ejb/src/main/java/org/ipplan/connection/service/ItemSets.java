package org.ipplan.connection.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ipplan.connection.ItemRead;
import org.ipplan.connection.domain.ItemDigest;
import org.ipplan.connection.domain.Turn;
import org.ipplan.connection.persistence.ItemRows;
import org.ipplan.connection.service.FeedTarget.Fresh;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.FieldError;

/**
 * A set of items in one transaction, with what is counted of it: a member that dies in the middle
 * leaves sets that are whole, and the next run finds their items known.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ItemSets {
  @Inject ItemRows rows;
  @Inject FeedTargets targets;
  @Inject BusinessClock clock;

  /** Takes in what is new or says something else. */
  public void take(Turn turn, List<ItemRead> items) {
    var source = turn.source();
    rows.hold(source.feed());
    var sound = items.stream().filter(ItemRead::isSound).toList();
    var references = sound.stream().map(ItemRead::reference).distinct().toList();
    var known = rows.known(source.feed(), references);
    var fresh = fresh(sound, known);
    var fates = targets.of(source.setUp().kind()).take(source, fresh);
    int added = 0;
    int changed = 0;
    for (int at = 0; at < fresh.size(); at++) {
      var each = fresh.get(at);
      if (fates.get(at).isEmpty()) {
        rows.keep(source.feed(), turn.run(), each.item(), each.digest(), clock.now());
        added += each.changed() ? 0 : 1;
        changed += each.changed() ? 1 : 0;
      } else {
        faults(turn, each.item(), fates.get(at));
      }
    }
    items.stream().filter(item -> !item.isSound()).forEach(i -> faults(turn, i, i.faults()));
    var same = sound.size() - fresh.size();
    rows.count(turn.run(), added, same, changed, items.size() - added - same - changed);
  }

  /** Counts an item as refused. */
  public void refuse(Turn turn, ItemRead item, List<FieldError> faults) {
    faults(turn, item, faults);
    rows.count(turn.run(), 0, 0, 0, 1);
  }

  /** What is told twice in one set is taken once. */
  private static List<Fresh> fresh(List<ItemRead> sound, Map<String, String> known) {
    List<Fresh> fresh = new ArrayList<>();
    for (var item : sound) {
      var digest = ItemDigest.of(item);
      var before = known.put(item.reference(), digest.sha256());
      if (!digest.sha256().equals(before)) {
        fresh.add(new Fresh(item, digest, before != null));
      }
    }
    return fresh;
  }

  private void faults(Turn turn, ItemRead item, List<FieldError> faults) {
    faults.forEach(fault -> rows.fault(turn.source().feed(), turn.run(), item, fault, clock.now()));
  }
}
