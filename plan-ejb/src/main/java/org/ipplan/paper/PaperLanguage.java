package org.ipplan.paper;

import java.util.Locale;

/** Languages papers are written in. */
public enum PaperLanguage {
  ZH,
  EN;

  /** Reads {@code zh} or {@code en}; everything but {@code en} is Chinese. */
  public static PaperLanguage of(String tag) {
    return tag.toLowerCase(Locale.ROOT).startsWith("en") ? EN : ZH;
  }
}
