package org.ipplan.web.page.inspection;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.ipplan.inspection.FindingFileDetails;
import org.ipplan.inspection.FindingFileService;
import org.ipplan.shared.DomainException;
import org.ipplan.web.page.Refusals;
import org.ipplan.web.page.Uploads;

/** Backs WEB-INF/inspection/files.xhtml: files by which a finding is shown to be put right. */
@Named
@ViewScoped
public class FindingFilesPage implements Serializable {
  @EJB transient FindingFileService service;
  @Inject transient Refusals refusals;
  @Inject transient Uploads uploads;

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
    uploads.add(chosen, (name, content) -> service.add(finding, name, content).fileName());
    return again();
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
