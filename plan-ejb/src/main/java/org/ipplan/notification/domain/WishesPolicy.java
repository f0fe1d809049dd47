package org.ipplan.notification.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ipplan.notification.NotificationKind;
import org.ipplan.notification.NotificationSettings;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.FieldError;
import org.jspecify.annotations.Nullable;

/** What somebody may wish of how they are told. */
public final class WishesPolicy {
  private static final int LONGEST_ADDRESS = 254;

  /** Of the form, not of the world: whether a mail box is there, only a mail shows. */
  private static final Pattern MAIL_ADDRESS =
      Pattern.compile("[^\\s@<>,;\"]{1,64}@[^\\s@<>,;\"]+\\.[^\\s@<>,;\".]+");

  private static final Pattern NUMBER = Pattern.compile("\\+?[0-9]{5,20}");
  private static final Set<String> LANGUAGES = Set.of("zh", "en");

  private WishesPolicy() {}

  /**
   * The wishes without blanks and empty texts.
   *
   * @throws DomainException {@code input.invalid} naming every faulty field
   */
  public static NotificationSettings checked(NotificationSettings wanted) {
    var wishes =
        new NotificationSettings(
            wanted.version(),
            wanted.muted(),
            wanted.mail(),
            stripped(wanted.mailAddress()),
            null,
            wanted.messenger(),
            stripped(wanted.messengerNumber()),
            wanted.language());
    var faults = faults(wishes);
    if (!faults.isEmpty()) {
      throw DomainException.invalid(faults);
    }
    return wishes;
  }

  private static List<FieldError> faults(NotificationSettings wishes) {
    var faults = new ArrayList<FieldError>();
    if (!wishes.muted().stream().allMatch(NotificationKind::isMutable)) {
      faults.add(new FieldError("muted", "notification.always-heard", List.of()));
    }
    var address = wishes.mailAddress();
    if (address != null
        && (address.length() > LONGEST_ADDRESS || !MAIL_ADDRESS.matcher(address).matches())) {
      faults.add(new FieldError("mailAddress", "notification.no-mail-address", List.of()));
    }
    var number = wishes.messengerNumber();
    if (number != null && !NUMBER.matcher(number).matches()) {
      faults.add(new FieldError("messengerNumber", "notification.no-number", List.of()));
    }
    if (wishes.messenger() && number == null) {
      faults.add(new FieldError("messengerNumber", "input.required", List.of()));
    }
    if (!LANGUAGES.contains(wishes.language())) {
      faults.add(new FieldError("language", "input.unknown-value", List.of(languages())));
    }
    return faults;
  }

  private static String languages() {
    return LANGUAGES.stream().sorted().collect(Collectors.joining(", "));
  }

  private static @Nullable String stripped(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
