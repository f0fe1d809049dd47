package org.ipplan.exchange.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.ipplan.exchange.EntryContent;
import org.ipplan.exchange.EventKind;
import org.ipplan.exchange.domain.Parcel;

/** What may be said of an event at the moment it goes out. */
@ApplicationScoped
public class ContentRows {
  private static final String ENTRY =
      "SELECT e.list, x.* FROM exchange_event e " + FeedRows.CONTENT + " WHERE e.id = :event";

  /** Of a published plan, or beyond it. */
  private static final String TASK =
      """
      SELECT t.year, t.number, t.state, t.due_on
      FROM task t LEFT JOIN plan_version p ON p.id = t.plan_version_id
      WHERE t.id = :task AND coalesce(p.state, 'PUBLISHED') = 'PUBLISHED'
      """;

  @Inject EntityManager entityManager;

  /** What an entry says today; empty where it is gone, or the event tells just that. */
  public Optional<EntryContent> entry(Parcel parcel, LocalDate today) {
    return Rows.of(
            entityManager
                .createNativeQuery(ENTRY, Tuple.class)
                .setParameter("event", parcel.event())
                .setParameter("today", today.toString())
                .setParameter("removed", EventKind.ENTRY_REMOVED.type()))
        .stream()
        .findFirst()
        .map(FeedRows::content);
  }

  /** How a task stands; with its id alone where its plan is no longer in force. */
  public JsonObject task(Parcel parcel) {
    var json = Json.createObjectBuilder().add("task", parcel.subject());
    json.add("href", "/tasks/" + parcel.subject());
    Rows.of(
            entityManager
                .createNativeQuery(TASK, Tuple.class)
                .setParameter("task", UUID.fromString(parcel.subject())))
        .stream()
        .findFirst()
        .ifPresent(
            row -> {
              json.add("year", row.get("year", Integer.class));
              json.add("number", row.get("number", Integer.class));
              json.add("state", row.get("state", String.class));
              json.add("dueOn", row.get("due_on", LocalDate.class).toString());
            });
    var action = parcel.action();
    return (action == null ? json : json.add("action", action)).build();
  }
}
