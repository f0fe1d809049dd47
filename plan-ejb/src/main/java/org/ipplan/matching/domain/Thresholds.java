package org.ipplan.matching.domain;

import org.ipplan.matching.Verdict;

/**
 * From which scores on names are one subject, and from which somebody looks.
 *
 * @param match lowest score of a match
 * @param review lowest score that somebody looks at; not above {@code match}
 */
public record Thresholds(double match, double review) {

  Verdict of(double score) {
    if (score >= match) {
      return Verdict.MATCH;
    }
    return score >= review ? Verdict.REVIEW : Verdict.NO_MATCH;
  }
}
