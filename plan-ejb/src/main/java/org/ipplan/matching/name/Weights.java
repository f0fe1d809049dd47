package org.ipplan.matching.name;

import java.util.Map;
import org.ipplan.matching.MatchFeature;

/**
 * What each feature adds to a score, and the values of what lies between same and different. Chosen
 * on two pairs of three of the labelled set; the third was not looked at. Decision: docs/adr/0044.
 */
public final class Weights {
  /** Of names alone; they make 1. */
  static final Map<MatchFeature, Double> OF_NAMES =
      Map.of(
          MatchFeature.TRADE_NAME, 0.38,
          MatchFeature.INDUSTRY, 0.22,
          MatchFeature.REGION, 0.24,
          MatchFeature.LEGAL_FORM, 0.14,
          MatchFeature.WRITING, 0.02);

  /** Of a code that is the subject's; names share the rest. */
  public static final double SAME_CODE = 0.9;

  /** Of a good code that is not the subject's: no name makes up for it. */
  public static final double OTHER_CODE = 0.5;

  /** Of what a person decided; it outweighs everything. */
  public static final double DECIDED = 0.99;

  /** Region where one of the two is not known. */
  static final double REGION_UNKNOWN = 0.7;

  /** Legal form that one of the two leaves out. */
  static final double FORM_LEFT_OUT = 0.85;

  /** Legal forms of two kinds. */
  static final double OTHER_FORM = 0.2;

  /** Written alike but for width, case, script and punctuation. */
  static final double ALIKE = 0.5;

  /** Trade name in pinyin: other characters are read the same. */
  static final double SAME_PINYIN = 0.9;

  /** Trade name with one character missing, added or quite another. */
  static final double ONE_OTHER = 0.3;

  /** Trade name that lost, or gained, one of its many characters. */
  static final double ONE_OF_MANY = 0.45;

  /** Industry with half a word missing. */
  static final double HALF_A_WORD = 0.7;

  /** Industry with a word more or less. */
  static final double A_WORD = 0.45;

  /** How much of its value a slip costs a trade name, for each unit of the alignment. */
  static final double SLIP_IN_TRADE_NAME = 0.7;

  private Weights() {}
}
