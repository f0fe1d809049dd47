package org.ipplan.web.page.plan;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ipplan.plan.NewTask;
import org.ipplan.plan.TaskMode;
import org.ipplan.plan.TaskService;
import org.ipplan.plan.TaskSource;
import org.ipplan.shared.DomainException;
import org.ipplan.web.page.Choice;
import org.ipplan.web.page.Refusals;
import org.ipplan.web.page.SignedIn;

/** Backs app/plan/new-task.xhtml: a task beyond the plan. */
@Named
@RequestScoped
public class NewTaskPage {
  @EJB TaskService tasks;
  @Inject SignedIn signedIn;
  @Inject Refusals refusals;

  private String source = TaskSource.ADDED.name();
  private String reference;
  private String sourceOn;
  private String title;
  private String text;
  private boolean outside;
  private String lead;
  private List<String> participants = new ArrayList<>();
  private boolean shared;
  private String dueOn;
  private String term;

  /** Adds the task and goes on to its page; what was typed stays where it is refused. */
  public String add() {
    try {
      var id = tasks.add(asked());
      refusals.done("done.task.add");
      return "/app/plan/task.xhtml?faces-redirect=true&id=" + id;
    } catch (DomainException e) {
      refusals.show(e);
      return null;
    }
  }

  private NewTask asked() {
    var on = date("sourceOn", sourceOn);
    if (on == null) {
      throw DomainException.invalid("sourceOn", "input.required");
    }
    return new NewTask(
        signedIn.getToday().getYear(),
        Choice.of(TaskSource.class, source),
        orEmpty(reference),
        on,
        orEmpty(title),
        Choice.text(text),
        mode(),
        departments(),
        date("dueOn", dueOn),
        termInDays(),
        outside);
  }

  private TaskMode mode() {
    if (departments().size() <= 1) {
      return TaskMode.SOLE;
    }
    return shared ? TaskMode.SHARED : TaskMode.LEAD_AND_PARTICIPANTS;
  }

  private List<String> departments() {
    return Choice.text(lead) == null
        ? List.of()
        : Stream.concat(Stream.of(lead), participants.stream().filter(p -> !p.equals(lead)))
            .toList();
  }

  private Integer termInDays() {
    if (Choice.text(term) == null) {
      return null;
    }
    var days = Choice.number(term);
    if (days == null) {
      throw DomainException.invalid("term", "input.number");
    }
    return days;
  }

  private static LocalDate date(String field, String text) {
    try {
      return Choice.text(text) == null ? null : LocalDate.parse(text.strip());
    } catch (DateTimeParseException e) {
      throw DomainException.invalid(field, "input.date");
    }
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }

  /** Where such a task may come from. */
  public List<String> getSources() {
    return Stream.of(TaskSource.ADDED, TaskSource.INSTRUCTION, TaskSource.MEETING)
        .map(Enum::name)
        .toList();
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }

  public String getReference() {
    return reference;
  }

  public void setReference(String reference) {
    this.reference = reference;
  }

  public String getSourceOn() {
    return sourceOn;
  }

  public void setSourceOn(String sourceOn) {
    this.sourceOn = sourceOn;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public boolean isOutside() {
    return outside;
  }

  public void setOutside(boolean outside) {
    this.outside = outside;
  }

  public String getLead() {
    return lead;
  }

  public void setLead(String lead) {
    this.lead = lead;
  }

  public List<String> getParticipants() {
    return participants;
  }

  public void setParticipants(List<String> participants) {
    this.participants = participants;
  }

  public boolean isShared() {
    return shared;
  }

  public void setShared(boolean shared) {
    this.shared = shared;
  }

  public String getDueOn() {
    return dueOn;
  }

  public void setDueOn(String dueOn) {
    this.dueOn = dueOn;
  }

  public String getTerm() {
    return term;
  }

  public void setTerm(String term) {
    this.term = term;
  }
}
