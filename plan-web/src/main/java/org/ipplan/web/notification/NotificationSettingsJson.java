package org.ipplan.web.notification;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.notification.NotificationKind;
import org.ipplan.notification.NotificationSettings;
import org.ipplan.web.support.Inputs;
import org.jspecify.annotations.Nullable;

/**
 * How the caller wishes to be told.
 *
 * @param muted kinds that come into the inbox in silence: neither counted nor sent; not {@code
 *     URGE} nor {@code SLIP}
 * @param mail whether the digest of working mornings is wanted
 * @param mailAddress where it goes; absent for the one the sign-in brought
 * @param signedInMail the address the sign-in brought; of no account in a body
 * @param messenger whether short messages are wanted of what presses
 * @param messengerNumber where they go
 * @param language of mails and short messages
 */
@Schema(
    name = "NotificationSettings",
    requiredProperties = {"muted", "mail", "messenger"})
public record NotificationSettingsJson(
    @Nullable List<NotificationKind> muted,
    @Nullable Boolean mail,
    @Nullable String mailAddress,
    @Nullable String signedInMail,
    @Nullable Boolean messenger,
    @Nullable String messengerNumber,
    @Schema(enumeration = {"zh", "en"}) @Nullable String language) {
  /** Nothing at all, as when the caller sent no body. */
  static final NotificationSettingsJson EMPTY =
      new NotificationSettingsJson(null, null, null, null, null, null, null);

  static NotificationSettingsJson of(NotificationSettings settings) {
    return new NotificationSettingsJson(
        settings.muted().stream().sorted().toList(),
        settings.mail(),
        settings.mailAddress(),
        settings.signedInMail(),
        settings.messenger(),
        settings.messengerNumber(),
        settings.language());
  }

  /**
   * @throws org.ipplan.shared.DomainException {@code input.invalid} when anything is missing
   */
  NotificationSettings wanted() {
    new Inputs()
        .required("muted", muted)
        .required("mail", mail)
        .required("messenger", messenger)
        .orRefuse();
    return new NotificationSettings(
        0,
        kinds(Objects.requireNonNull(muted)),
        Boolean.TRUE.equals(mail),
        mailAddress,
        null,
        Boolean.TRUE.equals(messenger),
        messengerNumber,
        Objects.requireNonNullElse(language, NotificationSettings.UNSET.language()));
  }

  private static Set<NotificationKind> kinds(List<NotificationKind> named) {
    var kinds = EnumSet.noneOf(NotificationKind.class);
    named.stream().filter(Objects::nonNull).forEach(kinds::add);
    return kinds;
  }
}
