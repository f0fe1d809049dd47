package org.ipplan.web.page.credit;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ipplan.credit.CreditList;
import org.ipplan.measure.ApplierDetails;
import org.ipplan.measure.CatalogueEntry;
import org.ipplan.measure.MeasureApplierService;
import org.ipplan.measure.MeasureCatalogueService;
import org.ipplan.measure.MeasureDetails;
import org.ipplan.measure.MeasureState;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Role;
import org.ipplan.shared.workflow.StepOffer;
import org.ipplan.web.page.FieldFaults;
import org.ipplan.web.page.Reader;
import org.ipplan.web.page.Refusals;
import org.ipplan.web.page.StepForm;
import org.ipplan.web.page.StepPanel;

/**
 * Backs app/credit/measures.xhtml: the catalogue of a day; for credit staff what offices added, who
 * applies what, and proposing either.
 */
@Named
@ViewScoped
public class MeasuresPage implements Serializable {
  private static final String MEASURE = "measure";
  private static final String APPLIER = "measure-applier";
  private static final String CONFIRM = "confirm";

  /**
   * What an office added, with the steps the reader may take.
   *
   * @param confirm carries the statement of C5 and has a form of its own; null where it may not be
   *     taken
   */
  public record AddedRow(MeasureDetails measure, StepForm confirm, StepPanel panel)
      implements Serializable {}

  /** Who applies a measure, with the steps the reader may take. */
  public record ApplierRow(ApplierDetails applier, StepPanel panel) implements Serializable {}

  @EJB transient MeasureCatalogueService measures;
  @EJB transient MeasureApplierService appliers;
  @Inject transient BusinessClock clock;
  @Inject transient CallerContext callers;
  @Inject transient Reader reader;
  @Inject transient Refusals refusals;

  private final MeasureForm measureForm = new MeasureForm();
  private final ApplierForm applierForm = new ApplierForm();
  private String on;
  private List<CatalogueEntry> catalogue = List.of();
  private List<AddedRow> added = List.of();
  private List<ApplierRow> applies = List.of();

  public void load() {
    catalogue = measures.inForce(getDay());
    if (callers.caller().isCreditStaff()) {
      added = measures.added().stream().map(this::row).toList();
      applies = appliers.list(null).stream().map(this::row).toList();
    }
  }

  private AddedRow row(MeasureDetails each) {
    var open = measures.offers(each.id()).stream().filter(StepOffer::allowed).toList();
    var confirm = open.stream().filter(MeasuresPage::isConfirm).findFirst().map(StepForm::new);
    var others = open.stream().filter(offer -> !isConfirm(offer)).toList();
    return new AddedRow(
        each,
        confirm.orElse(null),
        StepPanel.of(MEASURE, each.id(), each.version(), each.authority(), others));
  }

  private ApplierRow row(ApplierDetails each) {
    var open = appliers.offers(each.id()).stream().filter(StepOffer::allowed).toList();
    return new ApplierRow(
        each, StepPanel.of(APPLIER, each.id(), each.version(), each.authority(), open));
  }

  private static boolean isConfirm(StepOffer offer) {
    return offer.action().equals(CONFIRM);
  }

  /** Takes a step of a measure or of who applies one; the panel says on which version. */
  public String take(StepPanel of, StepForm step) {
    var action = step.getOffer().action();
    return done(
        reader.word("step." + of.kind() + ".", action),
        new FieldFaults(Map.of()),
        () -> {
          if (of.kind().equals(MEASURE)) {
            measures.take(of.id(), action, of.version(), step.input());
          } else {
            appliers.take(of.id(), action, of.version(), step.input());
          }
        });
  }

  public String propose() {
    return done(
        reader.text("measures.propose"),
        measureForm.getFaults(),
        () -> measures.propose(measureForm.asked(clock.today())));
  }

  public String proposeApplier() {
    return done(
        reader.text("measures.applier.propose"),
        applierForm.getFaults(),
        () -> appliers.propose(applierForm.asked(clock.today())));
  }

  private String done(String what, FieldFaults faults, Runnable work) {
    faults.clear();
    try {
      work.run();
      refusals.done("case.done", what);
      return "/app/credit/measures.xhtml?faces-redirect=true";
    } catch (DomainException e) {
      refusals.show(e, faults);
      return null;
    }
  }

  /** Whether the reader proposes what the catalogue holds. */
  public boolean isMaker() {
    return callers.caller().isAny(Role.CREDIT_HANDLER, Role.CREDIT_LEGAL);
  }

  /** The day looked at. */
  public LocalDate getDay() {
    return Objects.requireNonNullElse(NewSubjectPage.date(on), clock.today());
  }

  /** What the confirmer of a measure states. */
  public List<String> getStatements() {
    return MeasureCatalogueService.STATEMENTS;
  }

  /** What a new measure may take the place of. */
  public List<MeasureDetails> getReplaceable() {
    return added.stream()
        .map(AddedRow::measure)
        .filter(each -> each.state() == MeasureState.CONFIRMED)
        .toList();
  }

  public List<String> getLists() {
    return List.of(CreditList.values()).stream().map(Enum::name).toList();
  }

  public List<CatalogueEntry> getCatalogue() {
    return catalogue;
  }

  public List<AddedRow> getAdded() {
    return added;
  }

  public List<ApplierRow> getApplies() {
    return applies;
  }

  public MeasureForm getMeasureForm() {
    return measureForm;
  }

  public ApplierForm getApplierForm() {
    return applierForm;
  }

  public String getOn() {
    return on;
  }

  public void setOn(String on) {
    this.on = on;
  }
}
