package org.ipplan.notification.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ipplan.notification.NotificationKind;
import org.ipplan.notification.NotificationSettings;
import org.ipplan.notification.NotificationSettingsService;
import org.ipplan.notification.domain.WishesPolicy;
import org.ipplan.shared.ArrayLiteral;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** One row an official, once they or their sign-in said anything. */
@Stateless
@PermitAll
public class NotificationSettingsServiceBean implements NotificationSettingsService {
  private static final String GET =
      """
      SELECT version, array_to_string(muted, ',') AS muted, mail, mail_address, signed_in_mail,
        messenger, messenger_number, language
      FROM notification_setting WHERE official = :official
      """;

  /** Two who change at once wait for each other here; the second finds another version. */
  private static final String SET =
      """
      INSERT INTO notification_setting AS s (official, muted, mail, mail_address, messenger,
        messenger_number, language, version)
      SELECT o.name, cast(:muted AS text[]), :mail, cast(:mailAddress AS text), :messenger,
        cast(:messengerNumber AS text), :language, 1
      FROM official o
      WHERE o.name = :official AND (:version = 0
        OR EXISTS (SELECT 1 FROM notification_setting k WHERE k.official = o.name))
      ON CONFLICT (official) DO UPDATE SET muted = excluded.muted, mail = excluded.mail,
        mail_address = excluded.mail_address, messenger = excluded.messenger,
        messenger_number = excluded.messenger_number, language = excluded.language,
        version = s.version + 1
      WHERE s.version = :version
      """;

  private static final String SIGNED_IN =
      """
      INSERT INTO notification_setting AS s (official, signed_in_mail)
      SELECT o.name, cast(:address AS text) FROM official o
      WHERE o.name = :official AND (cast(:address AS text) IS NOT NULL
        OR EXISTS (SELECT 1 FROM notification_setting k WHERE k.official = o.name))
      ON CONFLICT (official) DO UPDATE SET signed_in_mail = excluded.signed_in_mail
      WHERE s.signed_in_mail IS DISTINCT FROM excluded.signed_in_mail
      """;

  @Inject EntityManager entityManager;
  @Inject CallerContext callers;

  @Override
  public NotificationSettings get() {
    requirePerson();
    @SuppressWarnings("unchecked")
    List<Tuple> rows =
        entityManager
            .createNativeQuery(GET, Tuple.class)
            .setParameter("official", callers.caller().name())
            .getResultList();
    return rows.stream()
        .findFirst()
        .map(NotificationSettingsServiceBean::settings)
        .orElse(NotificationSettings.UNSET);
  }

  @Override
  public NotificationSettings set(long expectedVersion, NotificationSettings wanted) {
    requirePerson();
    var wishes = WishesPolicy.checked(wanted);
    var kept =
        entityManager
            .createNativeQuery(SET)
            .setParameter("official", callers.caller().name())
            .setParameter("muted", ArrayLiteral.of(wishes.muted(), NotificationKind::name))
            .setParameter("mail", wishes.mail())
            .setParameter("mailAddress", wishes.mailAddress())
            .setParameter("messenger", wishes.messenger())
            .setParameter("messengerNumber", wishes.messengerNumber())
            .setParameter("language", wishes.language())
            .setParameter("version", expectedVersion)
            .executeUpdate();
    if (kept == 0) {
      throw DomainException.stale();
    }
    return get();
  }

  @Override
  public void signedIn(String official, @Nullable String mailAddress) {
    entityManager
        .createNativeQuery(SIGNED_IN)
        .setParameter("official", official)
        .setParameter("address", mailAddress)
        .executeUpdate();
  }

  private void requirePerson() {
    if (!callers.caller().isPerson()) {
      throw DomainException.forbidden(List.of(Refusal.of("notification.people-only")));
    }
  }

  private static NotificationSettings settings(Tuple row) {
    return new NotificationSettings(
        row.get("version", Long.class),
        kinds(row.get("muted", String.class)),
        row.get("mail", Boolean.class),
        row.get("mail_address", String.class),
        row.get("signed_in_mail", String.class),
        row.get("messenger", Boolean.class),
        row.get("messenger_number", String.class),
        row.get("language", String.class));
  }

  private static Set<NotificationKind> kinds(String names) {
    return Arrays.stream(names.split(",", -1))
        .filter(name -> !name.isEmpty())
        .map(NotificationKind::valueOf)
        .collect(Collectors.toUnmodifiableSet());
  }
}
