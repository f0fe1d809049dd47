package org.ipplan.propagation.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.ipplan.credit.EntryChange;
import org.ipplan.propagation.EntryCarrier;
import org.ipplan.propagation.EntryMessage;
import org.ipplan.propagation.PropagationKind;
import org.ipplan.propagation.domain.Propagation;
import org.ipplan.shared.BusinessClock;

/** Hands new lines to whatever brings them to recipients by itself. */
@Dependent
public class Post {
  private static final String MESSAGES =
      """
      SELECT p.id, p.recipient_id, p.entry_id, p.change
      FROM entry_propagation p JOIN list_recipient r ON r.id = p.recipient_id
      WHERE p.id IN (:lines) AND p.state = 'PENDING' AND r.channel = :channel
      ORDER BY p.ordinal
      """;

  @Inject @Any Instance<EntryCarrier> carriers;
  @Inject EntityManager entityManager;
  @Inject BusinessClock clock;
  @Inject SentTerms terms;

  void hand(List<UUID> lines) {
    if (!lines.isEmpty()) {
      carriers.forEach(carrier -> hand(carrier, lines));
    }
  }

  private void hand(EntryCarrier carrier, List<UUID> lines) {
    var messages = messages(carrier, lines);
    if (!messages.isEmpty()) {
      carrier.carry(messages).forEach(line -> sent(line, carrier));
    }
  }

  private List<EntryMessage> messages(EntryCarrier carrier, List<UUID> lines) {
    return Rows.of(
            entityManager
                .createNativeQuery(MESSAGES, Tuple.class)
                .setParameter("lines", lines)
                .setParameter("channel", carrier.channel().name()))
        .stream()
        .map(Post::message)
        .toList();
  }

  private static EntryMessage message(Tuple row) {
    return new EntryMessage(
        row.get("id", UUID.class),
        row.get("recipient_id", UUID.class),
        row.get("entry_id", UUID.class),
        PropagationKind.of(EntryChange.valueOf(row.get("change", String.class))));
  }

  private void sent(UUID id, EntryCarrier carrier) {
    var line = entityManager.find(Propagation.class, id);
    line.carried(carrier.channel(), clock.now(), clock.today());
    terms.restart(line);
    entityManager.flush();
  }
}
