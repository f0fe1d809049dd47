package org.ipplan.breakdown.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.ipplan.breakdown.domain.Item;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Refusal;

/** The order of a share's items of one kind, as lists show it. */
@Dependent
public class ItemOrder {
  @Inject EntityManager entityManager;

  /**
   * Lets an item and its neighbour change places. Places that were given twice are told apart.
   *
   * @param up towards the first, else towards the last
   * @throws DomainException CONFLICT {@code breakdown.at-the-end}
   */
  void move(Item item, boolean up) {
    var items = new ArrayList<>(inOrder(item));
    var from = items.indexOf(item);
    var to = up ? from - 1 : from + 1;
    if (to < 0 || to >= items.size()) {
      throw DomainException.conflict(List.of(Refusal.of("breakdown.at-the-end")));
    }
    Collections.swap(items, from, to);
    for (int i = 0; i < items.size(); i++) {
      items.get(i).place(i + 1);
    }
  }

  /** Of two who move at once the second waits here. */
  private List<? extends Item> inOrder(Item item) {
    return entityManager
        .createQuery(
            "select i from %s i where i.assignment = :share order by i.position, i.dueOn, i.id"
                .formatted(item.getClass().getSimpleName()),
            item.getClass())
        .setParameter("share", item.assignment())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }
}
