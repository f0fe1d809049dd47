package org.ipplan.web.page.credit;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.ipplan.agency.NewEvent;
import org.ipplan.agency.Supposed;
import org.ipplan.web.page.Choice;

/** An event as it is filled in, to be recorded or only supposed. */
public class EventForm implements Serializable {
  private String entry;
  private String points;
  private String act;
  private String source;
  private String documentNumber;
  private String occurredOn;
  private String runsUntil;

  /** What was filled in; a missing day counts as today. */
  NewEvent asked(LocalDate today) {
    return new NewEvent(
        Objects.requireNonNullElse(entry, ""),
        number(points),
        Objects.requireNonNullElse(act, ""),
        Choice.text(source),
        Objects.requireNonNullElse(documentNumber, ""),
        day(today),
        NewSubjectPage.date(runsUntil));
  }

  /** The same, only supposed. */
  Supposed supposed(LocalDate today) {
    return new Supposed(
        Objects.requireNonNullElse(entry, ""), number(points), Choice.text(act), day(today));
  }

  /** Whether anything was chosen. */
  boolean isFilled() {
    return Choice.text(entry) != null;
  }

  private LocalDate day(LocalDate today) {
    return Objects.requireNonNullElse(NewSubjectPage.date(occurredOn), today);
  }

  private static BigDecimal number(String text) {
    try {
      return Choice.text(text) == null ? null : new BigDecimal(text.strip());
    } catch (NumberFormatException e) {
      return BigDecimal.ZERO;
    }
  }

  public String getEntry() {
    return entry;
  }

  public void setEntry(String entry) {
    this.entry = entry;
  }

  public String getPoints() {
    return points;
  }

  public void setPoints(String points) {
    this.points = points;
  }

  public String getAct() {
    return act;
  }

  public void setAct(String act) {
    this.act = act;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }

  public String getDocumentNumber() {
    return documentNumber;
  }

  public void setDocumentNumber(String documentNumber) {
    this.documentNumber = documentNumber;
  }

  public String getOccurredOn() {
    return occurredOn;
  }

  public void setOccurredOn(String occurredOn) {
    this.occurredOn = occurredOn;
  }

  public String getRunsUntil() {
    return runsUntil;
  }

  public void setRunsUntil(String runsUntil) {
    this.runsUntil = runsUntil;
  }
}
