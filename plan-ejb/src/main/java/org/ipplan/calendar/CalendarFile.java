package org.ipplan.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.ipplan.calendar.CalendarFileProblem.Kind.MALFORMED;
import static org.ipplan.calendar.CalendarFileProblem.Kind.NOT_UTF_8;
import static org.ipplan.calendar.CalendarFileProblem.Kind.TOO_LARGE;

import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonConfig.KeyStrategy;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParsingException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Map;
import org.ipplan.shared.json.JsonLines;
import org.jspecify.annotations.Nullable;

/**
 * The file in which an administrator hands in the calendar of one year.
 *
 * <p>UTF-8 JSON, a byte order mark is allowed, of this form; every member is required, others are
 * refused:
 *
 * <pre>{@code
 * {"year": 2024,
 *  "source": {"title": "国务院办公厅关于2024年…", "address": "https://www.gov.cn/…", "legalBasis": "…"},
 *  "daysOff": [{"from": "2024-02-10", "to": "2024-02-17",
 *               "nameZh": "春节", "nameEn": "Spring Festival"}],
 *  "workingWeekends": [{"on": "2024-02-18", "nameZh": "春节", "nameEn": "Spring Festival"}]}
 * }</pre>
 */
public final class CalendarFile {
  /** Largest file accepted, in bytes. */
  public static final int MAX_BYTES = 256 * 1024;

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private CalendarFile() {}

  /**
   * Reads a file completely or not at all. The form of the file is checked first and its meaning
   * (see {@link YearCalendar}) only once the form is right; either check reports all it finds.
   *
   * @param file the content; read to its end at most, not closed
   * @param year the year the administrator means to load
   * @throws CalendarFileException {@code calendar.file-refused} with the list of problems
   * @throws UncheckedIOException if the content cannot be read
   */
  public static YearCalendar read(InputStream file, int year) {
    var text = decode(bytes(file));
    var json = parse(text);
    try {
      return new CalendarDocument(year).read(json);
    } catch (CalendarFileException e) {
      throw e.located(JsonLines.of(text));
    }
  }

  private static byte[] bytes(InputStream file) {
    try {
      var bytes = file.readNBytes(MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) {
        throw new CalendarFileException(CalendarFileProblem.ofFile(TOO_LARGE));
      }
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String decode(byte[] bytes) {
    try {
      var text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new CalendarFileException(CalendarFileProblem.ofFile(NOT_UTF_8));
    }
  }

  private static JsonValue parse(String text) {
    try {
      requireNothingButOneValue(text);
      return valueWithUniqueNames(text);
    } catch (RuntimeException e) { // too deep nesting is reported by a bare RuntimeException
      throw new CalendarFileException(
          new CalendarFileProblem(MALFORMED, "", lineOf(e), String.valueOf(e.getMessage())));
    }
  }

  /** A reader stops after the first value, whatever follows it; only a parser goes to the end. */
  private static void requireNothingButOneValue(String text) {
    try (var parser = Json.createParser(new StringReader(text))) {
      do {
        parser.next();
      } while (parser.hasNext());
    }
  }

  /** Only a reader can be told to refuse a name given twice. */
  private static JsonValue valueWithUniqueNames(String text) {
    var readers = Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, KeyStrategy.NONE));
    try (var reader = readers.createReader(new StringReader(text))) {
      return reader.readValue();
    }
  }

  private static @Nullable Integer lineOf(RuntimeException e) {
    if (!(e instanceof JsonParsingException parsing)) {
      return null;
    }
    var line = parsing.getLocation().getLineNumber();
    return line > 0 ? Math.toIntExact(line) : null;
  }
}
