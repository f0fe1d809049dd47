package org.ipplan.web.page.plan;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.ipplan.directory.DepartmentDetails;
import org.ipplan.plan.ImportPreview;
import org.ipplan.plan.ImportPreview.Anomaly;
import org.ipplan.plan.PlanImportService;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.DomainException;
import org.ipplan.web.page.Departments;
import org.ipplan.web.page.Ids;
import org.ipplan.web.page.Refusals;

/**
 * Backs app/plan/import.xhtml: takes a plan's text, shows what it says and what is odd about it,
 * settles names, and makes a draft of it. The import's id is in the address, so that a reload or
 * another window shows the same preview.
 */
@Named
@ViewScoped
public class ImportPage implements Serializable {
  @EJB transient PlanImportService imports;
  @Inject transient BusinessClock clock;
  @Inject transient Refusals refusals;
  @Inject transient Departments departments;

  private String id;
  private Integer year;
  private String text;
  private transient Part file;
  private ImportPreview preview;
  private List<NameToSettle> names = List.of();

  public void load() {
    if (id == null) {
      year = clock.today().getYear();
    } else {
      show(imports.get(known()));
    }
  }

  private UUID known() {
    return Ids.of(id, "import.not-found");
  }

  private void show(ImportPreview shown) {
    preview = shown;
    var seen = new HashSet<String>();
    names =
        shown.anomalies().stream()
            .filter(anomaly -> anomaly.name() != null && seen.add(anomaly.name()))
            .map(NameToSettle::new)
            .toList();
  }

  /** Reads the text and goes on to its preview. */
  public String read() {
    try {
      var source = file == null || file.getSize() == 0 ? PlanText.pasted(text) : upload();
      var made = imports.preview(year, source.content(), source.mediaType());
      return address(made.id());
    } catch (DomainException e) {
      refusals.show(e);
      return null;
    } catch (IOException e) {
      refusals.warn("import.upload-broken");
      return null;
    }
  }

  private PlanText upload() throws IOException {
    return PlanText.uploaded(file);
  }

  /** Settles the names for which a department was chosen. */
  public String settle() {
    var chosen =
        names.stream().filter(NameToSettle::isChosen).map(NameToSettle::settlement).toList();
    if (chosen.isEmpty()) {
      refusals.warn("import.nothing-chosen");
      return null;
    }
    try {
      imports.settle(known(), chosen);
      refusals.done("import.settled", chosen.size());
      return address(known());
    } catch (DomainException e) {
      refusals.show(e);
      return null;
    }
  }

  /** Makes a draft of the text. */
  public String commit() {
    try {
      var number = imports.commit(known());
      refusals.done("import.committed", String.valueOf(preview.year()), number);
      return "/app/plan/versions.xhtml?faces-redirect=true&year=" + preview.year();
    } catch (DomainException e) {
      refusals.show(e);
      return null;
    }
  }

  private static String address(UUID of) {
    return "/app/plan/import.xhtml?faces-redirect=true&id=" + of;
  }

  /** Codes of the departments whose name or spelling in either language holds the words. */
  public List<String> suggest(String words) {
    var wanted = words.strip().toLowerCase(Locale.ROOT);
    return departments.getAll().stream()
        .filter(department -> exists(department) && holds(department, wanted))
        .map(DepartmentDetails::code)
        .toList();
  }

  private boolean exists(DepartmentDetails department) {
    return department.validTo() == null || department.validTo().getYear() >= preview.year();
  }

  /** Code of the body that took over from the one a name means; null where none is known. */
  public String successor(String name) {
    return departments.getAll().stream()
        .filter(department -> department.successor() != null && isCalled(department, name))
        .map(DepartmentDetails::successor)
        .findFirst()
        .orElse(null);
  }

  private static boolean isCalled(DepartmentDetails department, String name) {
    return department.nameZh().equals(name)
        || department.nameEn().equalsIgnoreCase(name)
        || department.aliases().stream().anyMatch(alias -> alias.name().equalsIgnoreCase(name));
  }

  private static boolean holds(DepartmentDetails department, String wanted) {
    return department.nameZh().contains(wanted)
        || department.nameEn().toLowerCase(Locale.ROOT).contains(wanted)
        || department.aliases().stream()
            .anyMatch(alias -> alias.name().toLowerCase(Locale.ROOT).contains(wanted));
  }

  /** What is odd, the worst first, then in the order of the text. */
  public List<Anomaly> getAnomalies() {
    return preview.anomalies().stream()
        .sorted(Comparator.comparing(Anomaly::severity).thenComparing(Anomaly::line))
        .toList();
  }

  public long count(String severity) {
    return preview.anomalies().stream()
        .filter(anomaly -> anomaly.severity().name().equals(severity))
        .count();
  }

  public PreviewTree getTree() {
    return PreviewTree.of(preview);
  }

  public ImportPreview getPreview() {
    return preview;
  }

  public List<NameToSettle> getNames() {
    return names;
  }

  /** The year as a plan's title writes it, without a mark between its digits. */
  public String getYearText() {
    return String.valueOf(preview.year());
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public Integer getYear() {
    return year;
  }

  public void setYear(Integer year) {
    this.year = year;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
