package org.ipplan.paper.domain;

/**
 * How a document number is written.
 *
 * @param authority word of the body, 机关代字
 * @param word word of the kind of paper
 * @param pattern with {@code {authority}}, {@code {word}}, {@code {year}}, {@code {number}}
 * @param number in its series, from 1, without leading noughts: GB/T 9704-2012, 7.2.5
 */
public record PaperNumber(String authority, String word, String pattern, int year, int number) {
  /** As it stands on the paper, such as 国知信告〔2024〕12号. */
  public String text() {
    return pattern
        .replace("{authority}", authority)
        .replace("{word}", word)
        .replace("{year}", Integer.toString(year))
        .replace("{number}", Integer.toString(number));
  }
}
