package org.ipplan.web.page.recognition;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.ipplan.recognition.AdviceService;
import org.ipplan.recognition.NewAdvice;
import org.ipplan.shared.DomainException;
import org.ipplan.supervision.TaskBoardService;
import org.ipplan.web.page.Choice;
import org.ipplan.web.page.Refusals;
import org.ipplan.web.page.SignedIn;

/** Backs app/recognition/advice-ask.xhtml: the office asks experts. */
@Named
@ViewScoped
public class AdviceAskPage implements Serializable {
  @EJB transient AdviceService advice;
  @EJB transient TaskBoardService board;
  @Inject transient Refusals refusals;
  @Inject transient SignedIn signedIn;

  private List<String> known = List.of();
  private String year;
  private String number;
  private String topic;
  private String question;
  private String dueOn;
  private List<String> experts = List.of();

  public void load() {
    known = advice.experts();
    if (Choice.number(year) == null) {
      year = String.valueOf(signedIn.getToday().getYear());
    }
  }

  public String ask() {
    var day = day();
    if (day == null) {
      refusals.warn("advice.day-missing");
      return null;
    }
    try {
      var id =
          advice.ask(
              new NewAdvice(
                  Objects.requireNonNullElse(topic, ""),
                  Objects.requireNonNullElse(question, ""),
                  task(),
                  day,
                  experts));
      refusals.done("done.advice.ask");
      return "/app/recognition/advice.xhtml?faces-redirect=true&id=" + id;
    } catch (DomainException e) {
      refusals.show(e);
      return null;
    }
  }

  /** The task of the number, if one was filled in. */
  private UUID task() {
    var of = Choice.number(number);
    var in = Choice.number(year);
    return of == null || in == null ? null : board.task(in, of).summary().id();
  }

  private LocalDate day() {
    try {
      return Choice.text(dueOn) == null ? null : LocalDate.parse(dueOn.strip());
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  /** Sign-in names of everybody who may be asked. */
  public List<String> getKnown() {
    return known;
  }

  public String getYear() {
    return year;
  }

  public void setYear(String year) {
    this.year = year;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getTopic() {
    return topic;
  }

  public void setTopic(String topic) {
    this.topic = topic;
  }

  public String getQuestion() {
    return question;
  }

  public void setQuestion(String question) {
    this.question = question;
  }

  public String getDueOn() {
    return dueOn;
  }

  public void setDueOn(String dueOn) {
    this.dueOn = dueOn;
  }

  public List<String> getExperts() {
    return experts;
  }

  public void setExperts(List<String> experts) {
    this.experts = experts;
  }
}
