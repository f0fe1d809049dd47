package org.ipplan.web.page.directory;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.ipplan.directory.DirectoryService;
import org.ipplan.directory.NewSubstitution;
import org.ipplan.directory.OfficialDetails;
import org.ipplan.directory.SubstitutionDetails;
import org.ipplan.directory.SubstitutionService;
import org.ipplan.directory.SubstitutionState;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Role;
import org.ipplan.web.page.Choice;
import org.ipplan.web.page.Refusals;
import org.ipplan.web.page.StepForm;

/** Backs app/substitutions.xhtml: who stands in for whom, entering and withdrawing. */
@Named
@ViewScoped
public class SubstitutionsPage implements Serializable {
  @EJB transient SubstitutionService substitutions;
  @EJB transient DirectoryService directory;
  @Inject transient CallerContext callers;
  @Inject transient Refusals refusals;

  private List<Row> rows = List.of();
  private List<OfficialDetails> colleagues = List.of();
  private List<OfficialDetails> absentees = List.of();
  private String absent;
  private String substitute;
  private String fromOn;
  private String toOn;
  private String reason;

  /** A substitution and its one step. */
  public record Row(SubstitutionDetails substitution, StepForm withdraw) implements Serializable {
    /** How it stands today: a key of the page's words. */
    public String standing() {
      if (substitution.state() == SubstitutionState.WITHDRAWN) {
        return "WITHDRAWN";
      }
      return substitution.inForce() ? "IN_FORCE" : "NOT_IN_FORCE";
    }

    public List<StepForm> locked() {
      return List.of(withdraw);
    }
  }

  public void load() {
    var caller = callers.caller();
    rows = substitutions.list().stream().map(this::row).toList();
    colleagues = caller.department() == null ? List.of() : directory.officials(caller.department());
    absentees =
        colleagues.stream()
            .filter(
                official ->
                    !caller.isSubstitute()
                        && (official.name().equals(caller.name())
                            || caller.isAny(Role.DEPARTMENT_HEAD, Role.OFFICE_LEAD)))
            .toList();
    absent = caller.name();
  }

  private Row row(SubstitutionDetails substitution) {
    return new Row(
        substitution,
        substitutions.offers(substitution.id()).stream()
            .map(StepForm::new)
            .findFirst()
            .orElse(null));
  }

  /** Enters what was filled in. */
  public String enter() {
    var from = date(fromOn);
    var to = date(toOn);
    if (from == null || to == null || Choice.text(reason) == null) {
      refusals.warn("substitutions.incomplete");
      return null;
    }
    return attempt(
        () -> substitutions.enter(new NewSubstitution(absent, substitute, from, to, reason)),
        "done.substitution.enter");
  }

  /** Withdraws one with the reason its form carries. */
  public String withdraw(Row row) {
    var kept = row.substitution();
    return attempt(
        () -> substitutions.take(kept.id(), "withdraw", kept.version(), row.withdraw().input()),
        "done.substitution.withdraw");
  }

  private String attempt(Runnable change, String done) {
    try {
      change.run();
      refusals.done(done);
      return "/app/substitutions.xhtml?faces-redirect=true";
    } catch (DomainException e) {
      refusals.show(e);
      return null;
    }
  }

  private static LocalDate date(String text) {
    try {
      return Choice.text(text) == null ? null : LocalDate.parse(text.strip());
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  public List<Row> getRows() {
    return rows;
  }

  public List<OfficialDetails> getColleagues() {
    return colleagues;
  }

  /** Those for whom the reader may enter a substitution. */
  public List<OfficialDetails> getAbsentees() {
    return absentees;
  }

  public String getAbsent() {
    return absent;
  }

  public void setAbsent(String absent) {
    this.absent = absent;
  }

  public String getSubstitute() {
    return substitute;
  }

  public void setSubstitute(String substitute) {
    this.substitute = substitute;
  }

  public String getFromOn() {
    return fromOn;
  }

  public void setFromOn(String fromOn) {
    this.fromOn = fromOn;
  }

  public String getToOn() {
    return toOn;
  }

  public void setToOn(String toOn) {
    this.toOn = toOn;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
