package org.ipplan.web.page.inspection;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.ipplan.inspection.FindingFileDetails;
import org.ipplan.inspection.FindingFileService;
import org.ipplan.shared.DomainException;
import org.ipplan.web.page.Refusals;

/** Backs WEB-INF/inspection/files.xhtml: files by which a finding is shown to be put right. */
@Named
@ViewScoped
public class FindingFilesPage implements Serializable {
  @EJB transient FindingFileService service;
  @Inject transient Refusals refusals;

  private UUID finding;
  private List<FindingFileDetails> files = List.of();
  private transient List<Part> chosen;

  /** Files of a finding that the reader may see, read once a page. */
  public List<FindingFileDetails> of(UUID shown) {
    if (!shown.equals(finding)) {
      finding = shown;
      files = service.of(shown);
    }
    return files;
  }

  /** Adds the chosen files. */
  public String upload() {
    var parts = chosen == null ? List.<Part>of() : chosen;
    if (parts.stream().allMatch(file -> file.getSize() == 0)) {
      refusals.warn("report.no-file");
      return null;
    }
    parts.stream().filter(file -> file.getSize() > 0).forEach(this::add);
    return again();
  }

  private void add(Part file) {
    try (var content = file.getInputStream()) {
      var added = service.add(finding, file.getSubmittedFileName(), content);
      refusals.said("report.evidence-added", added.fileName());
    } catch (DomainException e) {
      refusals.warn("report.evidence-refused", file.getSubmittedFileName());
      refusals.show(e);
    } catch (IOException e) {
      refusals.warn("report.evidence-broken", file.getSubmittedFileName());
    }
  }

  /** Takes a file off. */
  public String remove(UUID file) {
    try {
      service.remove(file);
      return again();
    } catch (DomainException e) {
      refusals.show(e);
      return null;
    }
  }

  /** Reads the files anew; the page stays, so that what was said of each is seen. */
  private String again() {
    files = service.of(finding);
    return null;
  }

  public List<Part> getChosen() {
    return chosen;
  }

  public void setChosen(List<Part> chosen) {
    this.chosen = chosen;
  }
}
