package org.ipplan.web.page.annual;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.ipplan.report.AnnualReportDetails;
import org.ipplan.report.AnnualReportService;
import org.ipplan.report.ReportContent.Block;
import org.ipplan.report.ReportText;
import org.ipplan.report.ReportText.Piece;
import org.ipplan.report.Words;
import org.ipplan.shared.DomainException;
import org.ipplan.web.page.Choice;
import org.ipplan.web.page.Reader;
import org.ipplan.web.page.Refusals;
import org.ipplan.web.page.StepForm;
import org.ipplan.web.page.StepPanel;

/** Backs app/annual/report.xhtml: an edition to read, and what may be done with it. */
@Named
@ViewScoped
public class AnnualReportPage implements Serializable {
  /** Has pages of its own, one a chapter. */
  private static final String WRITE = "write";

  @EJB transient AnnualReportService reports;
  @Inject transient Refusals refusals;
  @Inject transient Reader reader;

  private String year;
  private String edition;
  private AnnualReportDetails.Whole shown;
  private List<AnnualReportDetails> editions = List.of();
  private StepPanel steps;
  private boolean writable;
  private transient ReportText text;

  public void load() {
    int of = Objects.requireNonNullElse(Choice.number(year), 0);
    shown = reports.get(of, Choice.number(edition));
    editions = reports.editions(of);
    var known = shown.edition();
    var offers = reports.offers(known.year(), known.edition());
    writable = offers.stream().anyMatch(each -> each.action().equals(WRITE) && each.allowed());
    var others = offers.stream().filter(each -> !each.action().equals(WRITE)).toList();
    steps = StepPanel.of("annual-report", known.id(), known.version(), null, others);
  }

  public String take(StepPanel panel, StepForm step) {
    var action = step.getOffer().action();
    var of = shown.edition();
    try {
      reports.take(of.year(), of.edition(), action, panel.version(), step.input());
      refusals.done("done.annual-report." + action);
      return "/app/annual/report.xhtml?faces-redirect=true&year="
          + of.year()
          + "&edition="
          + of.edition();
    } catch (DomainException e) {
      refusals.show(e);
      return null;
    }
  }

  /** The words of a block, cut at its marks. */
  public List<Piece> pieces(Block block) {
    return text().pieces(block);
  }

  /** The words of a cell, cut at its marks. */
  public List<Piece> piecesOf(Words words) {
    return text().pieces(words);
  }

  private ReportText text() {
    if (text == null) {
      text = new ReportText(shown.content(), reader.getLocale());
    }
    return text;
  }

  /** Words in the reader's language. */
  public String words(Words words) {
    return words == null ? "" : words.in(reader.getLocale());
  }

  /** The language a reference's or a block's words are read in. */
  public String languageOf(Words words) {
    return words.en() == null ? reader.languageOfText(words.zh()) : reader.getTag();
  }

  public AnnualReportDetails.Whole getShown() {
    return shown;
  }

  public List<AnnualReportDetails> getEditions() {
    return editions;
  }

  public StepPanel getSteps() {
    return steps;
  }

  public boolean isWritable() {
    return writable;
  }

  public String getYear() {
    return year;
  }

  public void setYear(String year) {
    this.year = year;
  }

  public String getEdition() {
    return edition;
  }

  public void setEdition(String edition) {
    this.edition = edition;
  }
}
