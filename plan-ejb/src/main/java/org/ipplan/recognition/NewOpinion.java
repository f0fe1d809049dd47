package org.ipplan.recognition;

import java.io.Serializable;

/**
 * What an expert says of a case.
 *
 * @param score from 0 to 100
 */
public record NewOpinion(OpinionVerdict verdict, int score, String text) implements Serializable {
  public static final int MAX_TEXT = 4_000;
  public static final int BEST = 100;
}
