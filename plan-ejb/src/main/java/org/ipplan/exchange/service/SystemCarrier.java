package org.ipplan.exchange.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ipplan.exchange.EventKind;
import org.ipplan.exchange.persistence.SubscribedRecipients;
import org.ipplan.propagation.EntryCarrier;
import org.ipplan.propagation.EntryMessage;
import org.ipplan.propagation.Means;
import org.ipplan.propagation.PropagationKind;

/**
 * Recipients whose system is subscribed are told by the events of their entries, which are written
 * in the same transaction; their lines of the ledger count as sent and wait for the receipt (N12).
 */
@ApplicationScoped
public class SystemCarrier implements EntryCarrier {
  @Inject SubscribedRecipients subscribed;

  @Override
  public Means channel() {
    return Means.SYSTEM;
  }

  @Override
  public Collection<UUID> carry(List<EntryMessage> messages) {
    return messages.stream().collect(Collectors.groupingBy(EntryMessage::kind)).entrySet().stream()
        .flatMap(same -> carried(same.getKey(), same.getValue()).stream())
        .toList();
  }

  private List<UUID> carried(PropagationKind kind, List<EntryMessage> messages) {
    var recipients = messages.stream().map(EntryMessage::recipient).toList();
    var told = subscribed.among(recipients, event(kind));
    return messages.stream()
        .filter(message -> told.contains(message.recipient()))
        .map(EntryMessage::line)
        .toList();
  }

  private static EventKind event(PropagationKind kind) {
    return switch (kind) {
      case LISTED, RESTORED -> EventKind.ENTRY_LISTED;
      case CHANGED -> EventKind.ENTRY_CHANGED;
      case REMOVED -> EventKind.ENTRY_REMOVED;
    };
  }
}
