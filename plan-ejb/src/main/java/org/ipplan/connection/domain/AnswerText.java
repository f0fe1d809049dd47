package org.ipplan.connection.domain;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.Optional;

/**
 * Reads what another system answered. Deep nesting is refused before it is parsed: it says nothing
 * that a feed needs, and costs a parser its stack.
 */
public final class AnswerText {
  /** Arrays and objects inside each other. */
  static final int DEEPEST = 64;

  /** What a decoder puts for bytes that are no text. */
  private static final char BROKEN = '\uFFFD';

  private AnswerText() {}

  /** The value; empty where the text is no JSON, holds broken bytes, or is nested too deep. */
  public static Optional<JsonValue> parsed(String text) {
    if (text.indexOf(BROKEN) >= 0 || isDeep(text)) {
      return Optional.empty();
    }
    try (var reader = Json.createReader(new StringReader(text))) {
      return Optional.of(reader.readValue());
    } catch (JsonException | IllegalStateException | ArithmeticException e) {
      return Optional.empty();
    }
  }

  private static boolean isDeep(String text) {
    int depth = 0;
    boolean quoted = false;
    for (int at = 0; at < text.length(); at++) {
      var c = text.charAt(at);
      if (quoted) {
        at += c == '\\' ? 1 : 0;
        quoted = c != '"';
      } else {
        quoted = c == '"';
        depth += step(c);
      }
      if (depth > DEEPEST) {
        return true;
      }
    }
    return false;
  }

  private static int step(char c) {
    return switch (c) {
      case '{', '[' -> 1;
      case '}', ']' -> -1;
      default -> 0;
    };
  }
}
