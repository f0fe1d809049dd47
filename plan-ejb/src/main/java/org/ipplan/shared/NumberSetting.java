package org.ipplan.shared;

import java.util.Optional;

/**
 * A setting of the server that is a whole number.
 *
 * @param name as the server knows it
 * @param least smallest number it may be
 * @param most largest number it may be
 * @param usual what holds where nothing is set
 */
public record NumberSetting(String name, int least, int most, int usual) {
  /**
   * The number set.
   *
   * @param text as it is set; blank or empty where it is not
   * @throws IllegalStateException when it is no whole number in the range
   */
  public int of(Optional<String> text) {
    return text.map(String::strip).filter(set -> !set.isEmpty()).map(this::number).orElse(usual);
  }

  private int number(String text) {
    try {
      var number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw new IllegalStateException(refusal(text), e);
    }
    throw new IllegalStateException(refusal(text));
  }

  private String refusal(String text) {
    return name + " is a whole number from " + least + " to " + most + ", not " + text;
  }
}
