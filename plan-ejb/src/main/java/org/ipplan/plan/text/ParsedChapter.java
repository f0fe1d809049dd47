package org.ipplan.plan.text;

import java.util.List;

/** A chapter heading with its sections; {@code line} counts from 1. */
public record ParsedChapter(int number, String title, int line, List<ParsedSection> sections) {
  public ParsedChapter {
    sections = List.copyOf(sections);
  }
}
