package org.ipplan.web.support;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import org.ipplan.shared.Messages;
import org.ipplan.supervision.LightReason;
import org.jspecify.annotations.Nullable;

/** The reader's language: English for whoever prefers it to Chinese, Chinese for everybody else. */
public record Language(Locale locale) {
  /** The default. */
  public static final Language CHINESE = new Language(Locale.SIMPLIFIED_CHINESE);

  /** The other one. */
  public static final Language ENGLISH = new Language(Locale.ENGLISH);

  /** Name of the header that asks for a language. */
  public static final String HEADER = "Accept-Language";

  /**
   * @param acceptLanguage value of the header, null where there is none; one that is no list of
   *     languages counts as none
   */
  public static Language of(@Nullable String acceptLanguage) {
    if (acceptLanguage == null || acceptLanguage.isBlank()) {
      return CHINESE;
    }
    try {
      return LanguageRange.parse(acceptLanguage).stream()
          .filter(range -> range.getWeight() > 0)
          .flatMap(range -> known(range.getRange()).stream())
          .findFirst()
          .orElse(CHINESE);
    } catch (IllegalArgumentException e) {
      return CHINESE;
    }
  }

  /** As in {@code Content-Language}. */
  public String tag() {
    return locale.toLanguageTag();
  }

  /** The text in this language; both are there. */
  public String either(String zh, String en) {
    return isEnglish() ? en : zh;
  }

  /** The text in this language, in the other one where this is missing. */
  public @Nullable String of(@Nullable String zh, @Nullable String en) {
    var wanted = isEnglish() ? en : zh;
    var other = isEnglish() ? zh : en;
    return wanted == null || wanted.isBlank() ? other : wanted;
  }

  /** The message of a code; numbers and dates are shown as they stand, a year without a comma. */
  public String message(String code, Object... arguments) {
    var plain = new Object[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      plain[i] = String.valueOf(arguments[i]);
    }
    return Messages.text(code, locale, plain);
  }

  /** Why a light is on, dates as in every field. */
  public String reason(LightReason reason) {
    return reason.text(locale, LocalDate::toString);
  }

  private boolean isEnglish() {
    return Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
  }

  private static Optional<Language> known(String range) {
    return switch (range.split("-", 2)[0]) {
      case "zh", "*" -> Optional.of(CHINESE);
      case "en" -> Optional.of(ENGLISH);
      default -> Optional.empty();
    };
  }
}
