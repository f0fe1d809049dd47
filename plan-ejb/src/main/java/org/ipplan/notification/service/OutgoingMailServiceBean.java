package org.ipplan.notification.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ipplan.notification.OutgoingMailService;
import org.ipplan.notification.OutgoingMessage;
import org.ipplan.notification.OutgoingMessage.Channel;
import org.ipplan.notification.OutgoingMessage.State;
import org.ipplan.notification.domain.Masked;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.Cursor;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Page;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.Role;
import org.jspecify.annotations.Nullable;

/** Shows what goes out; addresses are masked here, words are shown of what stayed here. */
@Stateless
@PermitAll
public class OutgoingMailServiceBean implements OutgoingMailService {
  private static final String LIST =
      """
      SELECT id, channel, recipient, address, subject,
        CASE WHEN state = 'LOGGED' THEN body_text END AS text, urgent, state, attempts, due_at,
        made_at, done_at, failure
      FROM outgoing_message
      WHERE (made_at, id) < (cast(:beforeAt AS timestamptz), cast(:beforeId AS uuid))
      ORDER BY made_at DESC, id DESC
      LIMIT :rows
      """;

  private static final String LAST_AT = "9999-12-31T00:00:00Z";
  private static final String LAST_ID = "ffffffff-ffff-ffff-ffff-ffffffffffff";

  @Inject EntityManager entityManager;
  @Inject CallerContext callers;
  @Inject MailTransports transports;

  @Override
  public Page<OutgoingMessage> list(int limit, @Nullable String cursor) {
    requireAdministrator();
    var keys = Cursor.keys(cursor, 2).map(OutgoingMailServiceBean::checked);
    @SuppressWarnings("unchecked")
    List<Tuple> rows =
        entityManager
            .createNativeQuery(LIST, Tuple.class)
            .setParameter("beforeAt", keys.map(each -> each.get(0)).orElse(LAST_AT))
            .setParameter("beforeId", keys.map(each -> each.get(1)).orElse(LAST_ID))
            .setParameter("rows", limit + 1)
            .getResultList();
    return Page.of(
        rows.stream().map(OutgoingMailServiceBean::message).toList(),
        limit,
        last -> Cursor.of(last.madeAt(), last.id()),
        null);
  }

  @Override
  public boolean isMailOn() {
    requireAdministrator();
    return transports.current().leaves();
  }

  private void requireAdministrator() {
    if (!callers.caller().is(Role.SYSTEM_ADMIN)) {
      throw DomainException.forbidden(List.of(Refusal.of("notification.administrators-only")));
    }
  }

  private static List<String> checked(List<String> keys) {
    try {
      return List.of(
          Instant.parse(keys.get(0)).toString(), UUID.fromString(keys.get(1)).toString());
    } catch (DateTimeException | IllegalArgumentException e) {
      throw DomainException.invalid("cursor", "input.cursor");
    }
  }

  private static OutgoingMessage message(Tuple row) {
    return new OutgoingMessage(
        row.get("id", UUID.class),
        Channel.valueOf(row.get("channel", String.class)),
        row.get("recipient", String.class),
        Masked.address(row.get("address", String.class)),
        row.get("subject", String.class),
        row.get("text", String.class),
        row.get("urgent", Boolean.class),
        State.valueOf(row.get("state", String.class)),
        row.get("attempts", Integer.class),
        row.get("due_at", Instant.class),
        row.get("made_at", Instant.class),
        row.get("done_at", Instant.class),
        row.get("failure", String.class));
  }
}
