package org.ipplan.web.page.calendar;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.ipplan.calendar.CalendarAdministration;
import org.ipplan.calendar.CalendarFileException;
import org.ipplan.calendar.CalendarFileProblem;
import org.ipplan.calendar.CalendarYearDetails;
import org.ipplan.calendar.YearCalendar;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Messages;
import org.ipplan.shared.workflow.StepOffer;
import org.ipplan.web.page.Ids;
import org.ipplan.web.page.Reader;
import org.ipplan.web.page.Refusals;

/**
 * Backs app/calendar/files.xhtml: an administrator hands a year's file in, another reads it and
 * confirms it. The file shown is in the address.
 */
@Named
@ViewScoped
public class CalendarFilesPage implements Serializable {
  @EJB transient CalendarAdministration administration;
  @Inject transient BusinessClock clock;
  @Inject transient Reader reader;
  @Inject transient Refusals refusals;

  private String id;
  private Integer year;
  private transient Part file;
  private List<CalendarYearDetails> files = List.of();
  private List<CalendarFileProblem> problems = List.of();
  private CalendarYearDetails shown;
  private YearCalendar content;
  private StepOffer confirmation;

  public void load() {
    year = clock.today().getYear() + 1;
    files = administration.loaded();
    if (id != null) {
      show(Ids.of(id, "calendar.file-not-found"));
    }
  }

  private void show(UUID wanted) {
    shown = administration.get(wanted);
    content = administration.content(wanted);
    confirmation =
        administration.offers(wanted).stream()
            .filter(offer -> offer.action().equals("confirm"))
            .findFirst()
            .orElse(null);
  }

  /** Hands the chosen file in and shows it as it was read. */
  public String handIn() {
    problems = List.of();
    if (file == null || file.getSize() == 0 || year == null) {
      refusals.warn("calendar.nothing-chosen");
      return null;
    }
    try (var input = file.getInputStream()) {
      var loaded = administration.load(year, input);
      refusals.done("calendar.handed-in", String.valueOf(loaded.year()));
      return address(loaded.id());
    } catch (CalendarFileException e) {
      problems = e.problems();
    } catch (DomainException e) {
      refusals.show(e);
    } catch (IOException e) {
      refusals.warn("import.upload-broken");
    }
    return null;
  }

  /** Puts the file shown in force. */
  public String confirm() {
    try {
      administration.confirm(shown.id(), shown.version());
      refusals.done("calendar.confirmed", String.valueOf(shown.year()));
      return address(shown.id());
    } catch (DomainException e) {
      refusals.show(e);
      load();
      return null;
    }
  }

  private static String address(UUID of) {
    return "/app/calendar/files.xhtml?faces-redirect=true&id=" + of;
  }

  public List<CalendarYearDetails> getFiles() {
    return files;
  }

  /** What is wrong with the file just handed in; empty where nothing is. */
  public List<CalendarFileProblem> getProblems() {
    return problems;
  }

  /** What is wrong, in the reader's words. */
  public String text(CalendarFileProblem problem) {
    return Messages.text(problem.code(), reader.getLocale(), problem.value());
  }

  /** The file the address names; null where it names none. */
  public CalendarYearDetails getShown() {
    return shown;
  }

  public YearCalendar getContent() {
    return content;
  }

  public StepOffer getConfirmation() {
    return confirmation;
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

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
