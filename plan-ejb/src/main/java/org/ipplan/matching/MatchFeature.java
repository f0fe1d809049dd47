package org.ipplan.matching;

/** What a score is made of. */
public enum MatchFeature {
  /** The unified social credit code. */
  CODE("code"),
  /** What tells a name from others, 字号. */
  TRADE_NAME("trade-name"),
  /** What an organisation does, as its name says. */
  INDUSTRY("industry"),
  /** Where it is registered, as given and as its name says. */
  REGION("region"),
  /** Legal form, group or not, branch or not. */
  LEGAL_FORM("legal-form"),
  /** Whether the names are written alike to the letter. */
  WRITING("writing"),
  /** What a person decided before. */
  DECISION("decision");

  private final String word;

  MatchFeature(String word) {
    this.word = word;
  }

  /** As explanations name it. */
  public String word() {
    return word;
  }
}
