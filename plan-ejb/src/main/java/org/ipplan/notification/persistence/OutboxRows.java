package org.ipplan.notification.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ipplan.notification.OutgoingMessage.Channel;
import org.ipplan.notification.OutgoingMessage.State;
import org.ipplan.notification.domain.Parcel;
import org.ipplan.notification.domain.Reader;
import org.ipplan.notification.domain.Round;
import org.jspecify.annotations.Nullable;

/** Marks what goes out and takes it one by one, so that several members never take the same. */
@ApplicationScoped
public class OutboxRows {
  private static final String READERS =
      """
      SELECT n.recipient, coalesce(s.language, 'zh') AS language, %2$s AS address
      FROM notification n LEFT JOIN notification_setting s ON s.official = n.recipient
      WHERE %1$s
      GROUP BY n.recipient, s.official ORDER BY n.recipient
      """;

  /** Of two members that mark at once the second waits, and finds nothing left. */
  private static final String MARK =
      """
      UPDATE notification SET %1$s = :message
      WHERE id IN (
        SELECT n.id FROM notification n
          LEFT JOIN notification_setting s ON s.official = n.recipient
        WHERE n.recipient = :recipient AND %2$s)
        AND %1$s IS NULL
      """;

  private static final String POST =
      """
      INSERT INTO outgoing_message (id, channel, recipient, address, subject, body_text, body_html,
        urgent, state, due_at, made_at)
      VALUES (:id, :channel, :recipient, cast(:address AS text), :subject, :text,
        cast(:html AS text), :urgent, 'WAITING', :now, :now)
      """;

  private static final String TAKE =
      """
      UPDATE outgoing_message SET state = 'SENDING', attempts = attempts + 1, taken_at = :now
      WHERE id = (
        SELECT id FROM outgoing_message
        WHERE channel = :channel AND state = 'WAITING' AND due_at <= :now AND (urgent OR :workday)
        ORDER BY urgent DESC, due_at, id LIMIT 1 FOR UPDATE SKIP LOCKED)
      RETURNING id, recipient, address, subject, body_text, body_html, urgent, attempts
      """;

  /** What left the product is not kept. */
  private static final String GONE =
      """
      UPDATE outgoing_message SET state = 'SENT', done_at = :now, body_text = NULL,
        body_html = NULL, failure = NULL
      WHERE id = :id
      """;

  private static final String KEPT =
      "UPDATE outgoing_message SET state = 'LOGGED', done_at = :now WHERE id = :id";

  private static final String FAILED =
      """
      UPDATE outgoing_message SET state = :state, due_at = :next, failure = :failure,
        done_at = CASE WHEN :state = 'FAILED' THEN cast(:now AS timestamptz) END
      WHERE id = :id
      """;

  /** Of a mail nobody knows whether it went; the gateway of short messages knows by their ids. */
  private static final String STALE =
      """
      UPDATE outgoing_message SET
        state = CASE WHEN channel = 'MAIL' THEN 'FAILED' ELSE 'WAITING' END,
        done_at = CASE WHEN channel = 'MAIL' THEN cast(:now AS timestamptz) END,
        failure = 'interrupted'
      WHERE state = 'SENDING' AND taken_at < :before
      """;

  @Inject EntityManager entityManager;

  /** Whoever has something to get on a channel. */
  public List<Reader> readers(Round round) {
    var channel = round.channel();
    var sql = READERS.formatted(OutboxSql.waits(channel), OutboxSql.address(channel));
    @SuppressWarnings("unchecked")
    List<Tuple> rows =
        ask(entityManager.createNativeQuery(sql, Tuple.class), round).getResultList();
    return rows.stream()
        .map(
            row ->
                new Reader(
                    row.get("recipient", String.class),
                    row.get("language", String.class),
                    row.get("address", String.class)))
        .toList();
  }

  /**
   * Marks what a message will carry to somebody.
   *
   * @return how many notifications it carries
   */
  public int mark(Round round, String recipient, UUID message) {
    var channel = round.channel();
    var sql = MARK.formatted(OutboxSql.marks(channel), OutboxSql.waits(channel));
    return ask(entityManager.createNativeQuery(sql), round)
        .setParameter("recipient", recipient)
        .setParameter("message", message)
        .executeUpdate();
  }

  private static Query ask(Query query, Round round) {
    return query
        .setParameter("until", round.until().toString())
        .setParameter("urgentOnly", round.urgentOnly())
        .setParameter("withoutAddress", round.withoutAddress());
  }

  /** Puts a message among those that wait. */
  public void post(Channel channel, Parcel parcel, Instant now) {
    entityManager
        .createNativeQuery(POST)
        .setParameter("id", parcel.id())
        .setParameter("channel", channel.name())
        .setParameter("recipient", parcel.recipient())
        .setParameter("address", parcel.address())
        .setParameter("subject", parcel.subject())
        .setParameter("text", parcel.text())
        .setParameter("html", parcel.html())
        .setParameter("urgent", parcel.urgent())
        .setParameter("now", now)
        .executeUpdate();
  }

  /**
   * Takes the next message that is due.
   *
   * @param workday whether others than urgent ones go out today
   */
  public Optional<Parcel> take(Channel channel, boolean workday, Instant now) {
    @SuppressWarnings("unchecked")
    List<Tuple> rows =
        entityManager
            .createNativeQuery(TAKE, Tuple.class)
            .setParameter("channel", channel.name())
            .setParameter("workday", workday)
            .setParameter("now", now)
            .getResultList();
    return rows.stream().findFirst().map(OutboxRows::parcel);
  }

  private static Parcel parcel(Tuple row) {
    return new Parcel(
        row.get("id", UUID.class),
        row.get("recipient", String.class),
        row.get("address", String.class),
        row.get("subject", String.class),
        row.get("body_text", String.class),
        row.get("body_html", String.class),
        row.get("urgent", Boolean.class),
        row.get("attempts", Integer.class));
  }

  /** Notes that a message left, or was kept where nothing leaves. */
  public void done(UUID id, boolean left, Instant now) {
    entityManager
        .createNativeQuery(left ? GONE : KEPT)
        .setParameter("id", id)
        .setParameter("now", now)
        .executeUpdate();
  }

  /**
   * Notes that an attempt failed.
   *
   * @param next when it is tried again; null when it is given up
   */
  public void failed(UUID id, String failure, @Nullable Instant next, Instant now) {
    entityManager
        .createNativeQuery(FAILED)
        .setParameter("id", id)
        .setParameter("failure", failure)
        .setParameter("state", (next == null ? State.FAILED : State.WAITING).name())
        .setParameter("next", next == null ? now : next)
        .setParameter("now", now)
        .executeUpdate();
  }

  /** Settles what a member took before that moment and never came back with. */
  public int settleTakenBefore(Instant before, Instant now) {
    return entityManager
        .createNativeQuery(STALE)
        .setParameter("before", before)
        .setParameter("now", now)
        .executeUpdate();
  }
}
