package org.ipplan.web.page.credit;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import org.ipplan.matching.Judgement;
import org.ipplan.matching.MatchDecisionDetails;
import org.ipplan.matching.MatchDecisionService;
import org.ipplan.matching.MatchQuery;
import org.ipplan.matching.MatchingService;
import org.ipplan.matching.Verdict;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Role;
import org.ipplan.shared.workflow.StepOffer;
import org.ipplan.web.page.Reader;
import org.ipplan.web.page.Refusals;
import org.ipplan.web.page.StepForm;
import org.ipplan.web.page.StepPanel;

/** Backs app/credit/match.xhtml: which subjects names mean, and what people decide of it. */
@Named
@ViewScoped
public class MatchPage implements Serializable {
  private static final int LATEST = 20;

  /** What a person decided, with the steps the reader may take. */
  public record DecisionRow(MatchDecisionDetails decision, StepPanel panel)
      implements Serializable {}

  @EJB transient MatchingService matching;
  @EJB transient MatchDecisionService decisions;
  @Inject transient CallerContext callers;
  @Inject transient Reader reader;
  @Inject transient Refusals refusals;

  private String names;
  private boolean reviewOnly;
  private List<MatchQuery> asked = List.of();
  private List<MatchRow> rows = List.of();
  private List<DecisionRow> decided = List.of();

  public void load() {
    try {
      decided = decisions.list(null, LATEST, null, false).items().stream().map(this::row).toList();
    } catch (DomainException e) {
      refusals.show(e);
    }
  }

  private DecisionRow row(MatchDecisionDetails each) {
    var open = decisions.offers(each.id()).stream().filter(StepOffer::allowed).toList();
    return new DecisionRow(
        each, StepPanel.of("match-decision", each.id(), each.version(), null, open));
  }

  /** Looks for every name that was filled in. */
  public void match() {
    asked = MatchLines.queries(names);
    try {
      compare();
    } catch (DomainException e) {
      rows = List.of();
      refusals.show(e);
    }
  }

  private void compare() {
    var results = matching.match(asked, MatchingService.DEFAULT_LIMIT);
    rows =
        IntStream.range(0, asked.size())
            .mapToObj(i -> new MatchRow(asked.get(i), results.get(i).results()))
            .toList();
  }

  /** Remembers that a name is a subject, or is not. */
  public void decide(MatchRow of, MatchRow.Candidate candidate, String judgement) {
    done(
        "match.judged",
        reader.word("match-judgement.", judgement),
        () -> {
          decisions.decide(candidate.wanted(of.getQuery(), Judgement.valueOf(judgement)));
          compare();
        });
  }

  /** Takes a step of a decision. */
  public void take(StepPanel of, StepForm step) {
    var action = step.getOffer().action();
    done(
        "case.done",
        reader.word("step." + of.kind() + ".", action),
        () -> {
          decisions.take(of.id(), action, of.version(), step.input());
          if (!asked.isEmpty()) {
            compare();
          }
        });
  }

  private void done(String key, String what, Runnable work) {
    try {
      work.run();
      refusals.said(key, what);
    } catch (DomainException e) {
      refusals.show(e);
    }
    load();
  }

  /** What is shown: every name, or those somebody has to look at. */
  public List<MatchRow> getShown() {
    return reviewOnly ? rows.stream().filter(MatchRow::isReview).toList() : rows;
  }

  /** Names of which something was found that is a match. */
  public long getMatched() {
    return count(Verdict.MATCH);
  }

  /** Names somebody has to look at. */
  public long getToReview() {
    return count(Verdict.REVIEW);
  }

  private long count(Verdict verdict) {
    return rows.stream().filter(row -> row.getVerdict() == verdict).count();
  }

  /** Whether the reader may decide. */
  public boolean isHandler() {
    return callers.caller().is(Role.CREDIT_HANDLER);
  }

  public List<MatchRow> getRows() {
    return rows;
  }

  public List<DecisionRow> getDecided() {
    return decided;
  }

  public String getNames() {
    return names;
  }

  public void setNames(String names) {
    this.names = names;
  }

  public boolean isReviewOnly() {
    return reviewOnly;
  }

  public void setReviewOnly(boolean reviewOnly) {
    this.reviewOnly = reviewOnly;
  }
}
