package org.ipplan.notification.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ipplan.notification.NotificationDetails;
import org.ipplan.notification.NotificationWords;

/** Words a mail and a short message from what they carry, in the language of who gets them. */
public final class Letter {
  /** Most notifications a mail lists; the inbox has the rest. */
  static final int MOST_LISTED = 50;

  private static final DateTimeFormatter ZH = DateTimeFormatter.ofPattern("y年M月d日", Locale.ENGLISH);
  private static final DateTimeFormatter EN =
      DateTimeFormatter.ofPattern("d MMM y", Locale.ENGLISH);

  private final Reader reader;
  private final List<NotificationDetails> carried;
  private final NotificationWords words;
  private final String inbox;

  /**
   * @param carried latest first, at least one
   * @param inbox address of the page that has them all
   */
  public Letter(Reader reader, List<NotificationDetails> carried, String inbox) {
    this.reader = reader;
    this.carried = List.copyOf(carried);
    this.words = new NotificationWords(reader.locale(), this::date);
    this.inbox = inbox;
  }

  /** As a mail, of text and HTML that say the same. */
  public Parcel mail(UUID id) {
    return new Parcel(
        id, reader.name(), reader.address(), subject(), text(), html(), isUrgent(), 0);
  }

  /** As a short message: the latest sentence, and how many more there are. */
  public Parcel shortMessage(UUID id) {
    var more = carried.size() - 1;
    var sentence = sentence(carried.get(0));
    var text = more == 0 ? sentence : words.text("short.more", sentence, more);
    return new Parcel(id, reader.name(), reader.address(), subject(), text, null, isUrgent(), 0);
  }

  private boolean isUrgent() {
    return carried.stream().anyMatch(NotificationDetails::urgent);
  }

  private String subject() {
    return words.text(isUrgent() ? "mail.subject.urgent" : "mail.subject", carried.size());
  }

  private String text() {
    var lines =
        listed().stream()
            .map(each -> "· " + sentence(each) + "\n  " + each.reason(reader.locale()))
            .collect(Collectors.joining("\n"));
    return String.join(
        "\n\n", words.text("mail.greeting"), lines + more("\n"), words.text("mail.inbox", inbox));
  }

  private String html() {
    var items =
        listed().stream()
            .map(
                each ->
                    "<li><p style=\"margin:0\">%s</p><p style=\"margin:0 0 .6em;color:#555\">%s</p></li>"
                        .formatted(escaped(sentence(each)), escaped(each.reason(reader.locale()))))
            .collect(Collectors.joining());
    return """
        <!DOCTYPE html><html lang="%s"><body style="font-family:sans-serif;line-height:1.5">\
        <p>%s</p><ul>%s</ul><p>%s</p><p><a href="%s">%s</a></p></body></html>"""
        .formatted(
            reader.locale().toLanguageTag(),
            escaped(words.text("mail.greeting")),
            items,
            escaped(more("")),
            escaped(inbox),
            escaped(words.text("mail.open")));
  }

  private List<NotificationDetails> listed() {
    return carried.stream().limit(MOST_LISTED).toList();
  }

  private String more(String before) {
    var more = carried.size() - MOST_LISTED;
    return more <= 0 ? "" : before + words.text("mail.more", more);
  }

  private String sentence(NotificationDetails told) {
    return told.text(reader.locale(), this::date);
  }

  private String date(LocalDate date) {
    return (reader.language().equals("en") ? EN : ZH).format(date);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
