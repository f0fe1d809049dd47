package org.ipplan.web.page.credit;

import java.io.Serializable;
import java.util.List;
import org.ipplan.credit.listing.NewListingPaper;
import org.ipplan.credit.listing.ServedPaper;
import org.ipplan.ruleset.RuleItem;
import org.ipplan.web.page.Choice;

/** A decision or guidance as it is written. */
public class PaperForm implements Serializable {
  private final ServedPaper kind;
  private final List<ContentRow> rows;
  private String number;

  PaperForm(ServedPaper kind, List<RuleItem> items) {
    this.kind = kind;
    this.rows = items.stream().map(ContentRow::new).toList();
  }

  public ServedPaper getKind() {
    return kind;
  }

  public List<ContentRow> getRows() {
    return rows;
  }

  NewListingPaper asked() {
    return new NewListingPaper(
        kind, Choice.text(number), rows.stream().map(ContentRow::content).toList());
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }
}
