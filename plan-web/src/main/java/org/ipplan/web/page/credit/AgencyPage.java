package org.ipplan.web.page.credit;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.ipplan.agency.AgencyDetails;
import org.ipplan.agency.AgencyEventService;
import org.ipplan.agency.AgencyKind;
import org.ipplan.agency.AgencyScore;
import org.ipplan.agency.AgencyScoreService;
import org.ipplan.agency.AgencyService;
import org.ipplan.agency.ApplicationDetails;
import org.ipplan.agency.ApplicationKind;
import org.ipplan.agency.EventDetails;
import org.ipplan.agency.EventState;
import org.ipplan.agency.GradeDetails;
import org.ipplan.agency.GradePublicationService;
import org.ipplan.agency.NewApplication;
import org.ipplan.agency.ScoreApplicationService;
import org.ipplan.ruleset.RuleItem;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Role;
import org.ipplan.web.page.Choice;
import org.ipplan.web.page.Refusals;
import org.ipplan.web.page.StepForm;
import org.ipplan.web.page.StepPanel;

/**
 * Backs app/credit/agency.xhtml: a rated subject, its score with the working, and what led to it.
 */
@Named
@ViewScoped
public class AgencyPage implements Serializable {
  private static final String EVENT = "agency-event";
  private static final String APPLICATION = "agency-application";

  /** Marks the choice of a published grade among the events an objection may be about. */
  private static final String GRADE = "grade:";

  /** An event with the steps the reader may take. */
  public record EventRow(EventDetails event, StepPanel panel) implements Serializable {}

  /** An objection or repair with the steps the reader may take. */
  public record ApplicationRow(ApplicationDetails application, StepPanel panel)
      implements Serializable {}

  @EJB transient AgencyService agencies;
  @EJB transient AgencyScoreService scores;
  @EJB transient AgencyEventService events;
  @EJB transient ScoreApplicationService applications;
  @EJB transient GradePublicationService grades;
  @Inject transient CallerContext callers;
  @Inject transient BusinessClock clock;
  @Inject transient Refusals refusals;

  private final EventForm form = new EventForm();
  private String code;
  private String kind;
  private String on;
  private String about;
  private String grounds;
  private AgencyDetails agency;
  private AgencyScore score;
  private String noScore;
  private List<EventRow> eventRows = List.of();
  private List<ApplicationRow> applicationRows = List.of();
  private List<GradeDetails> history = List.of();
  private List<AgencyScoreService.Choice> choices = List.of();
  private List<RuleItem> sources = List.of();
  private List<AgencyScoreService.GradeMeasure> measures = List.of();

  public void load() {
    agency = agencies.get(String.valueOf(code), Choice.of(AgencyKind.class, kind));
    loadScore();
    eventRows = events.ofAgency(agency.code(), agency.kind()).stream().map(this::row).toList();
    applicationRows =
        applications.ofAgency(agency.code(), agency.kind(), null).stream().map(this::row).toList();
    history = grades.ofAgency(agency.code(), agency.kind());
    choices = scores.choices(agency.kind(), clock.today());
    sources = scores.sources(agency.kind(), clock.today());
  }

  private void loadScore() {
    try {
      score = scores.score(agency.code(), agency.kind(), NewSubjectPage.date(on), null);
      measures = scores.measures(agency.kind(), score.grade(), score.on());
    } catch (DomainException e) {
      noScore = String.join(" ", refusals.texts(e));
    }
  }

  private EventRow row(EventDetails event) {
    var open = events.offers(event.id()).stream().filter(offer -> offer.allowed()).toList();
    return new EventRow(event, StepPanel.of(EVENT, event.id(), event.version(), null, open));
  }

  private ApplicationRow row(ApplicationDetails each) {
    var open = applications.offers(each.id()).stream().filter(offer -> offer.allowed()).toList();
    return new ApplicationRow(
        each, StepPanel.of(APPLICATION, each.id(), each.version(), null, open));
  }

  /** Takes a step of an event or of an application. */
  public String take(StepPanel of, StepForm step) {
    var action = step.getOffer().action();
    return done(
        "agency.done",
        () -> {
          if (of.kind().equals(EVENT)) {
            events.take(of.id(), action, of.version(), step.input());
          } else {
            applications.take(of.id(), action, of.version(), step.input());
          }
        });
  }

  public String record() {
    return done(
        "agency.event-recorded",
        () -> events.record(agency.code(), agency.kind(), form.asked(clock.today())));
  }

  public String object() {
    return file(ApplicationKind.OBJECTION);
  }

  public String repair() {
    return file(ApplicationKind.REPAIR);
  }

  private String file(ApplicationKind of) {
    var wanted =
        new NewApplication(of, event(), publishedGrade(), Objects.requireNonNullElse(grounds, ""));
    return done(
        "agency.application-filed", () -> applications.file(agency.code(), agency.kind(), wanted));
  }

  private UUID event() {
    var chosen = Choice.text(about);
    return chosen == null || chosen.startsWith(GRADE) ? null : UUID.fromString(chosen);
  }

  private UUID publishedGrade() {
    var chosen = Choice.text(about);
    return chosen == null || !chosen.startsWith(GRADE)
        ? null
        : UUID.fromString(chosen.substring(GRADE.length()));
  }

  /** How a published grade is chosen as what an objection is about. */
  public String grade(GradeDetails published) {
    return GRADE + published.id();
  }

  /** Grades that an objection can be about. */
  public List<GradeDetails> getPublished() {
    return history.stream().filter(each -> each.withdrawnAt() == null).toList();
  }

  public String publish() {
    return done(
        "agency.grade-published",
        () -> grades.publish(agency.kind(), agency.code(), clock.today()));
  }

  private String done(String key, Runnable work) {
    try {
      work.run();
      refusals.done(key);
      return "/app/credit/agency.xhtml?faces-redirect=true&code="
          + agency.code()
          + "&kind="
          + agency.kind();
    } catch (DomainException e) {
      refusals.show(e);
      return null;
    }
  }

  /** Whether the reader records and files for the body that evaluates. */
  public boolean isHandler() {
    return callers.caller().is(Role.CREDIT_HANDLER)
        && callers.caller().belongsTo(agency.department());
  }

  public boolean isPublisher() {
    return callers.caller().is(Role.CREDIT_PUBLISHER)
        && callers.caller().belongsTo(agency.department())
        && score != null;
  }

  /** Events that an objection or a repair can be about. */
  public List<EventDetails> getCounting() {
    return eventRows.stream()
        .map(EventRow::event)
        .filter(event -> event.state() == EventState.CONFIRMED)
        .toList();
  }

  /** Name of an entry in the words of its rule; the code where no rule in force has it. */
  public AgencyScore.Line line(EventDetails event) {
    return score == null
        ? null
        : score.lines().stream()
            .filter(line -> line.event().equals(event.id()))
            .findFirst()
            .orElse(null);
  }

  public LocalDate getToday() {
    return clock.today();
  }

  public AgencyDetails getAgency() {
    return agency;
  }

  /** What follows from the grade of the day. */
  public List<AgencyScoreService.GradeMeasure> getMeasures() {
    return score == null ? List.of() : measures;
  }

  public AgencyScore getScore() {
    return score;
  }

  /** Why there is no score; null where there is one. */
  public String getNoScore() {
    return noScore;
  }

  public List<EventRow> getEventRows() {
    return eventRows;
  }

  public List<ApplicationRow> getApplicationRows() {
    return applicationRows;
  }

  public List<GradeDetails> getHistory() {
    return history;
  }

  public List<AgencyScoreService.Choice> getChoices() {
    return choices;
  }

  public List<RuleItem> getSources() {
    return sources;
  }

  public EventForm getForm() {
    return form;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getOn() {
    return on;
  }

  public void setOn(String on) {
    this.on = on;
  }

  public String getAbout() {
    return about;
  }

  public void setAbout(String about) {
    this.about = about;
  }

  public String getGrounds() {
    return grounds;
  }

  public void setGrounds(String grounds) {
    this.grounds = grounds;
  }
}
