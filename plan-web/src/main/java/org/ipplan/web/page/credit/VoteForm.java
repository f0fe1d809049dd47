package org.ipplan.web.page.credit;

import java.io.Serializable;
import org.ipplan.credit.listing.NewPanelVote;
import org.ipplan.shared.DomainException;
import org.ipplan.web.page.Choice;

/** A vote as it is cast. */
public class VoteForm implements Serializable {
  private String inFavour;
  private String reasons;

  NewPanelVote asked() {
    if (Choice.text(inFavour) == null) {
      throw DomainException.invalid("inFavour", "input.required");
    }
    return new NewPanelVote(Boolean.parseBoolean(inFavour), FormText.of(reasons));
  }

  public String getInFavour() {
    return inFavour;
  }

  public void setInFavour(String inFavour) {
    this.inFavour = inFavour;
  }

  public String getReasons() {
    return reasons;
  }

  public void setReasons(String reasons) {
    this.reasons = reasons;
  }
}
