package org.ipplan.web.page.credit;

import java.io.Serializable;
import org.ipplan.credit.listing.Hearing;
import org.ipplan.credit.listing.HearingRecord;

/** A hearing with its record as it is kept. */
public class HearingRecordForm implements Serializable {
  private final Hearing hearing;
  private String text;
  private boolean signed;

  HearingRecordForm(Hearing hearing) {
    this.hearing = hearing;
  }

  /** What it records. */
  public Hearing getHearing() {
    return hearing;
  }

  HearingRecord asked() {
    return new HearingRecord(FormText.of(text), signed, null, null);
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public boolean isSigned() {
    return signed;
  }

  public void setSigned(boolean signed) {
    this.signed = signed;
  }
}
