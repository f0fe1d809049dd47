package org.ipplan.report;

import java.io.Serializable;

/**
 * What the office wrote into a chapter. A figure is given by a token, or within {@code
 * [[words|source]]} as a statement of the office with its source.
 *
 * @param chapter code of the chapter
 * @param text paragraphs, one a line
 */
public record OwnText(String chapter, String text) implements Serializable {
  public static final int MAX_TEXT = 20_000;
}
