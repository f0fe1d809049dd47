package org.ipplan.web.page.credit;

import java.io.Serializable;
import org.ipplan.credit.listing.PaperContent;
import org.ipplan.ruleset.RuleItem;

/** What a paper states on one matter, as it is written. */
public class ContentRow implements Serializable {
  private final RuleItem item;
  private String text;

  ContentRow(RuleItem item) {
    this.item = item;
  }

  /** What the rules ask to be stated. */
  public RuleItem getItem() {
    return item;
  }

  PaperContent content() {
    return new PaperContent(item.code(), FormText.of(text));
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
