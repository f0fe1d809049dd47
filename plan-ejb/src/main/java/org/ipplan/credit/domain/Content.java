package org.ipplan.credit.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.ipplan.credit.listing.PaperContent;

/** What a paper states on one matter, as it is kept. */
@Embeddable
public class Content {
  @Column(nullable = false)
  private String code;

  @Column(nullable = false)
  private String text;

  @SuppressWarnings("NullAway.Init")
  protected Content() {} // for Jakarta Persistence

  Content(PaperContent content) {
    this.code = content.code();
    this.text = content.text().strip();
  }

  PaperContent content() {
    return new PaperContent(code, text);
  }
}
