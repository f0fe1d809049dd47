package org.ipplan.ruleset;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonConfig.KeyStrategy;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Map;
import org.ipplan.ruleset.RulePackProblem.Kind;
import org.ipplan.shared.json.JsonLines;
import org.jspecify.annotations.Nullable;

/**
 * The file in which a pack is shipped or handed in: UTF-8 JSON, of the form the shipped packs have.
 *
 * <pre>{@code
 * {"id": "cnipa-credit-2022", "family": "cnipa-credit", "kind": "CREDIT_MANAGEMENT",
 *  "nameZh": "…", "nameEn": "…", "number": "…", "authorityZh": "…", "authorityEn": "…",
 *  "effectiveFrom": "2022-01-24", "effectiveTo": "…", "source": "https://…",
 *  "precedence": [{"over": "samr-45", "points": ["…"], "reasonZh": "…", "reasonEn": "…"}],
 *  "kept": [{"points": ["…"], "reasonZh": "…", "reasonEn": "…"}],
 *  "rules": [{"id": "C7", "point": "determination.report.term", "article": "10",
 *             "status": "UNCONFIRMED", "enforced": "SOFTWARE", "textZh": "…", "textEn": "…",
 *             "term": {"value": 5, "unit": "WORKING_DAY", "purpose": "ACT"}}]}
 * }</pre>
 *
 * {@code number}, {@code effectiveTo}, {@code source}, {@code precedence}, {@code kept} and {@code
 * article} may be left out. Rules on points of {@code kept} are shown, and nothing acts by them. A
 * rule has at most one of {@code term}, {@code number}, {@code grounds}, {@code measures}, {@code
 * items}, {@code grades} and {@code points}; without one it is a condition. Of a measure {@code
 * grounds}, {@code grades} and {@code when} say what it follows from, where that is not the whole
 * list, and {@code itemZh} with {@code itemEn} its item in the national basic list.
 */
public final class RulePackFile {
  /** Largest file accepted, in bytes. */
  public static final int MAX_BYTES = 512 * 1024;

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private RulePackFile() {}

  /**
   * The text of a file.
   *
   * @param bytes the content; one byte more than {@link #MAX_BYTES} is enough to refuse it
   * @throws RulePackFileException {@code ruleset.file-refused}
   */
  public static String text(byte[] bytes) {
    if (bytes.length > MAX_BYTES) {
      throw new RulePackFileException(RulePackProblem.ofFile(Kind.TOO_LARGE));
    }
    try {
      var text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new RulePackFileException(RulePackProblem.ofFile(Kind.NOT_UTF_8));
    }
  }

  /**
   * Reads a pack completely or not at all.
   *
   * @param edition that it will be
   * @throws RulePackFileException {@code ruleset.file-refused} with every problem
   */
  public static RulePack read(String text, int edition) {
    var json = parse(text);
    try {
      return new PackReader(edition).read(json);
    } catch (RulePackFileException e) {
      throw e.located(JsonLines.of(text));
    }
  }

  /**
   * The same problems with their lines.
   *
   * @param text of the file they were found in
   */
  public static RulePackFileException refused(List<RulePackProblem> problems, String text) {
    return new RulePackFileException(problems).located(JsonLines.of(text));
  }

  private static JsonValue parse(String text) {
    try {
      requireNothingButOneValue(text);
      return valueWithUniqueNames(text);
    } catch (RuntimeException e) { // too deep nesting is reported by a bare RuntimeException
      throw new RulePackFileException(
          new RulePackProblem(Kind.MALFORMED, "", lineOf(e), String.valueOf(e.getMessage())));
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
