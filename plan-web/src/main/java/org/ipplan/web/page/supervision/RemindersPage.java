package org.ipplan.web.page.supervision;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.ipplan.shared.DomainException;
import org.ipplan.supervision.NewUrge;
import org.ipplan.supervision.Reminder.Matter;
import org.ipplan.supervision.ReminderDetails;
import org.ipplan.supervision.ReminderService;
import org.ipplan.web.page.Choice;
import org.ipplan.web.page.Ids;
import org.ipplan.web.page.Refusals;

/** Backs WEB-INF/supervision/reminders.xhtml: who was told of what on the task of a page. */
@Named
@ViewScoped
public class RemindersPage implements Serializable {
  private static final int SHOWN = 100;

  @EJB transient ReminderService service;
  @Inject transient Refusals refusals;

  private UUID task;
  private List<ReminderDetails> reminders = List.of();
  private String share;
  private String matter;
  private String note;
  private boolean urgent;

  /** What was told on a task, latest first, read once a page. */
  public List<ReminderDetails> of(UUID shown) {
    if (!shown.equals(task)) {
      task = shown;
      reminders = service.ofTask(shown, SHOWN, null, false).items();
    }
    return reminders;
  }

  /** Urges the department that was chosen, or all of them. */
  public String urge() {
    try {
      var asked = new NewUrge(Choice.of(Matter.class, matter), note == null ? "" : note, urgent);
      var told = urge(asked);
      refusals.done("done.urge", told);
      return "/app/plan/task.xhtml?faces-redirect=true&id=" + task;
    } catch (DomainException e) {
      refusals.show(e);
      return null;
    }
  }

  private int urge(NewUrge asked) {
    if (Choice.text(share) == null) {
      return service.urgeTask(task, asked).size();
    }
    service.urgeShare(Ids.of(share, "assignment.not-found"), asked);
    return 1;
  }

  public String getShare() {
    return share;
  }

  public void setShare(String share) {
    this.share = share;
  }

  public String getMatter() {
    return matter;
  }

  public void setMatter(String matter) {
    this.matter = matter;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  public boolean isUrgent() {
    return urgent;
  }

  public void setUrgent(boolean urgent) {
    this.urgent = urgent;
  }
}
