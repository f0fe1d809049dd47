package org.ipplan.web.page.indicator;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.ipplan.indicator.IndicatorDetails;
import org.ipplan.indicator.IndicatorService;
import org.ipplan.indicator.IndicatorTargetDetails;
import org.ipplan.indicator.IndicatorTargetService;
import org.ipplan.indicator.IndicatorTargetState;
import org.ipplan.indicator.ObservationDetails;
import org.ipplan.indicator.ObservationFilter;
import org.ipplan.indicator.ObservationOutcome;
import org.ipplan.indicator.ObservationService;
import org.ipplan.indicator.ObservationState;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Page;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.ipplan.web.page.Choice;
import org.ipplan.web.page.Reader;
import org.ipplan.web.page.Refusals;
import org.ipplan.web.page.StepForm;
import org.ipplan.web.page.StepPanel;
import org.ipplan.web.page.breakdown.ItemForm;

/** Backs app/indicator/indicator.xhtml: series, progress with its working, values and targets. */
@Named
@ViewScoped
public class IndicatorPage implements Serializable {
  private static final String VALUE = "indicator-observation";
  private static final String TARGET = "indicator-target";
  private static final String EDIT = "edit";

  @EJB transient IndicatorService indicators;
  @EJB transient ObservationService observations;
  @EJB transient IndicatorTargetService targets;
  @Inject transient CallerContext callers;
  @Inject transient Reader reader;
  @Inject transient Refusals refusals;

  private final ObservationForm form = new ObservationForm();
  private final TargetForm targetForm = new TargetForm();
  private String code;
  private String knownOn;
  private IndicatorDetails indicator;
  private List<ObservationDetails> series = List.of();
  private List<ShownObservation> underWay = List.of();
  private List<ShownObservation> former = List.of();
  private List<ShownTarget> shownTargets = List.of();
  private SeriesChart chart;

  public void load() {
    var day = ItemForm.date("knownOn", knownOn);
    var moment = day == null ? null : day.plusDays(1).atStartOfDay(BusinessClock.ZONE).toInstant();
    indicator = indicators.get(code, moment);
    var filter = new ObservationFilter(null, moment);
    var all = observations.list(code, filter, Page.MAX_LIMIT, null, false).items();
    series = all.stream().filter(o -> o.state() == ObservationState.CONFIRMED).toList();
    underWay = all.stream().filter(IndicatorPage::isOpen).map(this::shown).toList();
    former =
        all.stream()
            .filter(o -> o.state() != ObservationState.CONFIRMED && !isOpen(o))
            .map(o -> new ShownObservation(o, null, null))
            .toList();
    shownTargets = targets.ofIndicator(code).stream().map(this::shown).toList();
    chart = SeriesChart.of(indicator.progress(), series);
  }

  private static boolean isOpen(ObservationDetails observation) {
    return switch (observation.state()) {
      case DRAFT, SUBMITTED, RETURNED -> true;
      case CONFIRMED, WITHDRAWN, SUPERSEDED -> false;
    };
  }

  private ShownObservation shown(ObservationDetails of) {
    var offers = observations.offers(code, of.id());
    var editable = offers.stream().anyMatch(o -> o.action().equals(EDIT) && o.allowed());
    var steps = offers.stream().filter(o -> !o.action().equals(EDIT)).toList();
    return new ShownObservation(
        of, panel(VALUE, of.id(), of.version(), steps), editable ? ObservationForm.of(of) : null);
  }

  private ShownTarget shown(IndicatorTargetDetails of) {
    var open = of.state() == IndicatorTargetState.PROPOSED;
    return new ShownTarget(
        of, open ? panel(TARGET, of.id(), of.version(), targets.offers(code, of.id())) : null);
  }

  private StepPanel panel(String kind, UUID id, long version, List<StepOffer> offers) {
    return StepPanel.of(kind, id, version, indicator.owner(), offers);
  }

  /** Takes a step with a value or a target; the panel says with which. */
  public String take(StepPanel of, StepForm step) {
    var action = step.getOffer().action();
    return done(
        () -> {
          if (of.kind().equals(VALUE)) {
            observations.take(code, of.id(), action, of.version(), step.input());
          } else {
            targets.take(code, of.id(), action, of.version(), step.input());
          }
          refusals.done("indicator.done", reader.word("step." + of.kind() + ".", action));
        });
  }

  /** Keeps a value as a draft. */
  public String save() {
    return done(() -> keep(false));
  }

  /** Keeps a value and sends it up. */
  public String submit() {
    return done(() -> keep(true));
  }

  private void keep(boolean send) {
    var given = observations.give(code, form.given());
    var value = given.observation();
    if (given.outcome() == ObservationOutcome.SAME) {
      refusals.done("indicator.same", value.period());
      return;
    }
    if (send) {
      observations.take(code, value.id(), "submit", value.version(), StepInput.NONE);
    }
    refusals.done(send ? "indicator.submitted" : "indicator.kept", value.period());
  }

  /** Gives a draft or what was returned anew. */
  public String change(ShownObservation of) {
    return done(
        () -> {
          observations.change(code, of.value().id(), of.value().version(), of.form().given());
          refusals.done("indicator.kept", of.value().period());
        });
  }

  /** Proposes a target. */
  public String propose() {
    return done(
        () -> {
          var target = targetForm.asked();
          targets.propose(code, target);
          refusals.done("indicator.proposed", Integer.toString(target.year()));
        });
  }

  private String done(Runnable work) {
    try {
      work.run();
      return "/app/indicator/indicator.xhtml?faces-redirect=true&code=" + code;
    } catch (DomainException e) {
      refusals.show(e);
      return null;
    }
  }

  /** Whether the reader gives values of the indicator. */
  public boolean isOwner() {
    var caller = callers.caller();
    return caller.isDepartmentOfficial() && caller.belongsTo(indicator.owner()) && !isPast();
  }

  /** Whether the reader proposes targets. */
  public boolean isOffice() {
    return callers.caller().isOffice() && !isPast();
  }

  /** Whether an earlier day is looked at. */
  public boolean isPast() {
    return Choice.text(knownOn) != null;
  }

  public IndicatorDetails getIndicator() {
    return indicator;
  }

  public List<ObservationDetails> getSeries() {
    return series;
  }

  public List<ShownObservation> getUnderWay() {
    return underWay;
  }

  /** Values that gave way to others, and those withdrawn. */
  public List<ShownObservation> getFormer() {
    return former;
  }

  public List<ShownTarget> getTargets() {
    return shownTargets;
  }

  public SeriesChart getChart() {
    return chart;
  }

  public ObservationForm getForm() {
    return form;
  }

  public TargetForm getTargetForm() {
    return targetForm;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getKnownOn() {
    return knownOn;
  }

  public void setKnownOn(String knownOn) {
    this.knownOn = knownOn;
  }
}
