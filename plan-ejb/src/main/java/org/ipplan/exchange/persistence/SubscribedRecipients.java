package org.ipplan.exchange.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.ipplan.exchange.EventKind;

/** Recipients of a list whose own system is subscribed to what they are told. */
@ApplicationScoped
public class SubscribedRecipients {
  private static final String SUBSCRIBED =
      """
      SELECT DISTINCT r.id FROM list_recipient r
        JOIN subscription s ON s.owner = r.system_name AND s.state <> 'ENDED'
          AND :kind = ANY (string_to_array(s.events, ' '))
          AND (s.filter_list IS NULL OR s.filter_list = r.list)
      WHERE r.id IN (:recipients)
      """;

  @Inject EntityManager entityManager;

  /** Those of the recipients who get events of that kind. */
  public List<UUID> among(Collection<UUID> recipients, EventKind kind) {
    return Rows.ids(
        entityManager
            .createNativeQuery(SUBSCRIBED, UUID.class)
            .setParameter("recipients", recipients)
            .setParameter("kind", kind.type()));
  }
}
