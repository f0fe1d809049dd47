package org.ipplan.paper.layout;

/**
 * Text of one look; a line break in it begins a new line.
 *
 * @param size of its letters
 * @param colour as {@code RRGGBB}
 */
public record Span(String text, double size, boolean bold, String colour) {
  public static final String BLACK = "000000";
}
