package org.ipplan.propagation;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Implemented by whatever brings messages to recipients by itself; a bean of this type is found by
 * itself. Without one, messages wait for the publisher. Receipts come back by {@link
 * PropagationService#take} with the recipient's functional user as the caller.
 */
public interface EntryCarrier {
  /** Which recipients it serves: those who are reached by this. */
  Means channel();

  /**
   * Takes messages over, inside the transaction of the change: it keeps them in the database and
   * sends them afterwards, so that what is rolled back is told nobody.
   *
   * @return ids of the lines it took over; they count as sent. The others wait.
   */
  Collection<UUID> carry(List<EntryMessage> messages);
}
