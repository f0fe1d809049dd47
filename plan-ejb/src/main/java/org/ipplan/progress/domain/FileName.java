package org.ipplan.progress.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A file's name that is safe to show, to save and to send: no path, no control or direction
 * character, nothing a file system refuses, at most {@value #MAX_LENGTH} characters. Letters of
 * every script stay.
 */
public record FileName(String value) {
  static final int MAX_LENGTH = 200;

  private static final Pattern PATH = Pattern.compile(".*[/\\\\]", Pattern.DOTALL);
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");
  private static final Pattern REFUSED = Pattern.compile("[<>:\"|?*]");
  private static final Pattern EDGES = Pattern.compile("^[\\s.]+|[\\s.]+$");

  /**
   * @param given as the caller's machine calls it, perhaps with its path
   */
  public static FileName of(String given) {
    var name = Normalizer.normalize(given, Normalizer.Form.NFC);
    name = INVISIBLE.matcher(name).replaceAll("");
    name = PATH.matcher(name).replaceAll("");
    name = REFUSED.matcher(name).replaceAll("_");
    name = EDGES.matcher(name).replaceAll("");
    return new FileName(shortened(name.isEmpty() ? "file" : name));
  }

  /** What follows the last dot, in lower case; empty where there is none. */
  public String extension() {
    int dot = value.lastIndexOf('.');
    return dot < 0 ? "" : value.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /** Cuts the stem, so that the extension stays. */
  private static String shortened(String name) {
    if (name.length() <= MAX_LENGTH) {
      return name;
    }
    int dot = name.lastIndexOf('.');
    var extension = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
    int end = MAX_LENGTH - extension.length();
    return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end)
        + extension;
  }
}
