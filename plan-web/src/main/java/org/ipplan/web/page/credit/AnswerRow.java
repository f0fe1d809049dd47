package org.ipplan.web.page.credit;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.ipplan.credit.listing.AnswerKind;
import org.ipplan.credit.listing.WorksheetAnswer;
import org.ipplan.ruleset.RuleItem;
import org.ipplan.shared.DomainException;
import org.ipplan.web.page.Choice;

/** An answer of a worksheet as it is given. */
public class AnswerRow implements Serializable {
  private final AnswerKind kind;
  private final RuleItem item;
  private String met;
  private String text;
  private String figure;

  AnswerRow(AnswerKind kind, RuleItem item, List<WorksheetAnswer> given) {
    this.kind = kind;
    this.item = item;
    given.stream().filter(this::isOf).findFirst().ifPresent(this::take);
  }

  private boolean isOf(WorksheetAnswer answer) {
    return answer.kind() == kind && answer.code().equals(item.code());
  }

  private void take(WorksheetAnswer answer) {
    met = answer.met() == null ? null : answer.met().toString();
    text = answer.text();
    figure = answer.figure() == null ? null : answer.figure().stripTrailingZeros().toPlainString();
  }

  public RuleItem getItem() {
    return item;
  }

  boolean isGiven() {
    return Choice.text(text) != null || Choice.text(met) != null;
  }

  WorksheetAnswer answer() {
    var test = kind == AnswerKind.TEST;
    return new WorksheetAnswer(
        kind, item.code(), test ? Boolean.valueOf(met) : null, FormText.of(text), number());
  }

  private BigDecimal number() {
    try {
      return Choice.text(figure) == null ? null : new BigDecimal(figure.strip());
    } catch (NumberFormatException e) {
      throw DomainException.invalid("figure", "input.number");
    }
  }

  public String getMet() {
    return met;
  }

  public void setMet(String met) {
    this.met = met;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getFigure() {
    return figure;
  }

  public void setFigure(String figure) {
    this.figure = figure;
  }
}
