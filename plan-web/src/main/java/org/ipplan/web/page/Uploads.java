package org.ipplan.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.ipplan.shared.DomainException;

/** Hands chosen files over one by one, and says what became of each. */
@ApplicationScoped
public class Uploads {
  @Inject Refusals refusals;

  /** Where files go. */
  @FunctionalInterface
  public interface Store {
    /**
     * @return the name the file is kept under
     */
    String add(String fileName, InputStream content);
  }

  /**
   * @param chosen null where nothing was
   */
  public void add(List<Part> chosen, Store store) {
    var files =
        chosen == null
            ? List.<Part>of()
            : chosen.stream().filter(file -> file.getSize() > 0).toList();
    if (files.isEmpty()) {
      refusals.warn("report.no-file");
    }
    files.forEach(file -> add(file, store));
  }

  private void add(Part file, Store store) {
    try (var content = file.getInputStream()) {
      refusals.said("report.evidence-added", store.add(file.getSubmittedFileName(), content));
    } catch (DomainException e) {
      refusals.warn("report.evidence-refused", file.getSubmittedFileName());
      refusals.show(e);
    } catch (IOException e) {
      refusals.warn("report.evidence-broken", file.getSubmittedFileName());
    }
  }
}
