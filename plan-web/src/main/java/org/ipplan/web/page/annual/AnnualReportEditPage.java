package org.ipplan.web.page.annual;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.ipplan.report.AnnualReportService;
import org.ipplan.report.OwnText;
import org.ipplan.report.ReferenceKind;
import org.ipplan.report.ReportReference;
import org.ipplan.report.Words;
import org.ipplan.shared.DomainException;
import org.ipplan.web.page.Choice;
import org.ipplan.web.page.Refusals;

/** Backs app/annual/edit.xhtml: the office's own words of one chapter. */
@Named
@ViewScoped
public class AnnualReportEditPage implements Serializable {
  @EJB transient AnnualReportService reports;
  @Inject transient Refusals refusals;

  private String year;
  private String edition;
  private String chapter;
  private String text;
  private int knownYear;
  private int knownEdition;
  private long version;
  private Words title;
  private List<ReportReference> references = List.of();

  public void load() {
    var whole =
        reports.get(Objects.requireNonNullElse(Choice.number(year), 0), Choice.number(edition));
    knownYear = whole.edition().year();
    knownEdition = whole.edition().edition();
    version = whole.edition().version();
    title =
        whole.content().chapters().stream()
            .filter(each -> each.code().equals(chapter))
            .map(each -> each.title())
            .findFirst()
            .orElseThrow(() -> DomainException.notFound("annual-report.chapter-unknown", chapter));
    text =
        whole.texts().stream()
            .filter(each -> each.chapter().equals(chapter))
            .map(OwnText::text)
            .findFirst()
            .orElse("");
    references =
        whole.content().references().stream()
            .filter(each -> each.kind() != ReferenceKind.STATEMENT)
            .toList();
  }

  public String save() {
    try {
      var wanted = new OwnText(chapter, text == null ? "" : text);
      reports.write(knownYear, knownEdition, version, wanted);
      refusals.done("done.annual-report.write");
      return "/app/annual/report.xhtml?faces-redirect=true&year="
          + knownYear
          + "&edition="
          + knownEdition;
    } catch (DomainException e) {
      refusals.show(e);
      return null;
    }
  }

  /** What stands for a reference in a text. */
  public String token(ReportReference reference) {
    return "{{" + reference.key() + "}}";
  }

  /** The year reported on, as a number. */
  public int getKnownYear() {
    return knownYear;
  }

  public Words getTitle() {
    return title;
  }

  public List<ReportReference> getReferences() {
    return references;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
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

  public String getChapter() {
    return chapter;
  }

  public void setChapter(String chapter) {
    this.chapter = chapter;
  }
}
