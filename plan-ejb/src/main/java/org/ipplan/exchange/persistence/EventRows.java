package org.ipplan.exchange.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;
import org.ipplan.credit.CreditList;
import org.ipplan.exchange.EventKind;
import org.jspecify.annotations.Nullable;

/** Writes events, in the transaction of what they tell of. */
@ApplicationScoped
public class EventRows {
  private static final String WRITE =
      """
      INSERT INTO exchange_event (id, kind, subject, list, entry_id, action, happened_at)
      VALUES (:id, :kind, :subject, cast(nullif(:list, '') AS text),
        cast(nullif(:entry, '') AS uuid), cast(nullif(:action, '') AS text), :at)
      """;

  /** A row of an entry that nobody was told of. */
  private static final String KNOW =
      """
      INSERT INTO exchange_entry (entry_id, list, told) VALUES (:entry, :list, false)
      ON CONFLICT (entry_id) DO NOTHING
      """;

  /** Held until the change is committed, so that changes of one entry keep their order. */
  private static final String HOLD =
      "SELECT told FROM exchange_entry WHERE entry_id = :entry FOR UPDATE";

  private static final String TELL =
      "UPDATE exchange_entry SET told = :told, event_id = :event WHERE entry_id = :entry";

  @Inject EntityManager entityManager;

  /** Whether outsiders were told that an entry stands; nobody else tells until this commits. */
  public boolean hold(UUID entry, CreditList list) {
    entityManager
        .createNativeQuery(KNOW)
        .setParameter("entry", entry)
        .setParameter("list", list.name())
        .executeUpdate();
    return (Boolean)
        entityManager
            .createNativeQuery(HOLD, Boolean.class)
            .setParameter("entry", entry)
            .getSingleResult();
  }

  /** Tells of an entry that is held. */
  public void tell(EventKind kind, UUID entry, CreditList list, Instant at) {
    var event = write(kind, entry.toString(), list, entry, null, at);
    entityManager
        .createNativeQuery(TELL)
        .setParameter("told", kind != EventKind.ENTRY_REMOVED)
        .setParameter("event", event)
        .setParameter("entry", entry)
        .executeUpdate();
  }

  /**
   * Writes an event of anything but an entry.
   *
   * @param action the step that was taken, null where the kind tells none
   */
  public void write(EventKind kind, String subject, @Nullable String action, Instant at) {
    write(kind, subject, null, null, action, at);
  }

  private UUID write(
      EventKind kind,
      String subject,
      @Nullable CreditList list,
      @Nullable UUID entry,
      @Nullable String action,
      Instant at) {
    var id = UUID.randomUUID();
    entityManager
        .createNativeQuery(WRITE)
        .setParameter("id", id)
        .setParameter("kind", kind.type())
        .setParameter("subject", subject)
        .setParameter("list", Rows.text(list))
        .setParameter("entry", Rows.text(entry))
        .setParameter("action", Rows.text(action))
        .setParameter("at", at)
        .executeUpdate();
    return id;
  }
}
