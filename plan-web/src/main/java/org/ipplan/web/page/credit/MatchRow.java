package org.ipplan.web.page.credit;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.ipplan.matching.Judgement;
import org.ipplan.matching.MatchCandidate;
import org.ipplan.matching.MatchQuery;
import org.ipplan.matching.NewMatchDecision;
import org.ipplan.matching.Verdict;

/** A name that was looked for, and the subjects it may mean. */
public class MatchRow implements Serializable {
  private final MatchQuery query;
  private final List<Candidate> candidates;

  MatchRow(MatchQuery query, List<MatchCandidate> found) {
    this.query = query;
    this.candidates = found.stream().map(Candidate::new).toList();
  }

  /** What the name is: a match where one of the subjects is, else whether somebody has to look. */
  public Verdict getVerdict() {
    return candidates.stream()
        .map(each -> each.getFound().decision())
        .min(Enum::compareTo)
        .orElse(Verdict.NO_MATCH);
  }

  public boolean isReview() {
    return getVerdict() == Verdict.REVIEW;
  }

  public MatchQuery getQuery() {
    return query;
  }

  public List<Candidate> getCandidates() {
    return candidates;
  }

  /** A subject the name may mean, and why the reader says so or not. */
  public static class Candidate implements Serializable {
    private final MatchCandidate found;
    private String reason;

    Candidate(MatchCandidate found) {
      this.found = found;
    }

    NewMatchDecision wanted(MatchQuery query, Judgement judgement) {
      return new NewMatchDecision(
          query, found.code(), judgement, Objects.requireNonNullElse(reason, ""));
    }

    public MatchCandidate getFound() {
      return found;
    }

    /** Whether nobody decided of it yet. */
    public boolean isOpen() {
      return found.decided() == null;
    }

    public String getReason() {
      return reason;
    }

    public void setReason(String reason) {
      this.reason = reason;
    }
  }
}
