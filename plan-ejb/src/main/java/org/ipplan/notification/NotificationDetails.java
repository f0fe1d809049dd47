package org.ipplan.notification;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One entry of somebody's inbox.
 *
 * @param id higher for later ones
 * @param why the reason in full
 * @param message key of the sentence
 * @param facts what the sentence speaks of, by name
 * @param names of the bodies and people in it
 * @param task null where it belongs to none
 * @param department code of the department whose matter it is, null where it is of none
 * @param objectType stable name of the kind of object, as in {@link
 *     org.ipplan.shared.StepTaken#objectType()}
 * @param href path of the object from the REST base
 * @param readAt null until its reader marked it
 * @param silent of a kind its reader had muted; it counts as no unread one
 */
public record NotificationDetails(
    long id,
    NotificationKind kind,
    Why why,
    String message,
    Map<String, String> facts,
    Names names,
    @Nullable TaskOf task,
    @Nullable String department,
    String objectType,
    String objectId,
    String href,
    Instant at,
    @Nullable Instant readAt,
    boolean urgent,
    boolean silent)
    implements Serializable {

  public NotificationDetails {
    facts = Map.copyOf(facts);
  }

  /** Whether it still waits for its reader. */
  public boolean unread() {
    return readAt == null && !silent;
  }

  /**
   * What is told, as a sentence.
   *
   * @param dates how the reader writes dates
   */
  public String text(Locale locale, Function<LocalDate, String> dates) {
    return new NotificationWords(locale, dates).sentence(this);
  }

  /** Why the reader is told, as a sentence. */
  public String reason(Locale locale) {
    return new NotificationWords(locale, LocalDate::toString).reason(why);
  }

  /**
   * Why somebody is told.
   *
   * @param of name of the department the reader works in; of the absent official for {@link
   *     NotificationReason#STANDS_IN}
   */
  public record Why(NotificationReason reason, Name of) implements Serializable {}

  /** The task a notification belongs to. */
  public record TaskOf(UUID id, int year, int number, Name title) implements Serializable {}

  /**
   * Names a sentence speaks of; empty where it speaks of none.
   *
   * @param department whose matter it is
   * @param other the department it goes to
   * @param absent who is stood in for
   * @param substitute who stands in
   */
  public record Names(Name department, Name other, Name absent, Name substitute)
      implements Serializable {}

  /** A name in the two languages; one of them may be missing, and both where there is none. */
  public record Name(@Nullable String zh, @Nullable String en) implements Serializable {
    /** In the language of the reader, else in the other one, else nothing. */
    public String in(Locale locale) {
      var english = Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
      var wanted = english ? en : zh;
      var otherwise = english ? zh : en;
      return wanted != null ? wanted : otherwise != null ? otherwise : "";
    }
  }
}
