package org.ipplan.intake.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.ipplan.indicator.Given;
import org.ipplan.indicator.NewObservation;
import org.ipplan.indicator.ObservationService;
import org.ipplan.intake.JobKind;
import org.ipplan.intake.domain.GivenLine;
import org.ipplan.intake.domain.Tally;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Refusal;

/**
 * Values of indicators, as their sender might give them one by one: of an official a draft, of a
 * system submitted. Confirming stays with the office.
 */
@Dependent
public class ObservationLines implements LineTarget {
  private static final List<String> COLUMNS =
      List.of("indicator", "period", "value", "source", "publishedOn", "reference");

  @Inject ObservationService observations;

  @Override
  public JobKind kind() {
    return JobKind.INDICATOR_OBSERVATIONS;
  }

  @Override
  public List<String> columns() {
    return COLUMNS;
  }

  @Override
  public int atOnce() {
    return 1;
  }

  @Override
  public void requireRight() {
    observations.requireWriter();
  }

  @Override
  public List<Refusal> noStep(String name) {
    return List.of(Refusal.of("intake.no-step", name));
  }

  @Override
  public void take(List<GivenLine> lines, Tally tally) {
    lines.forEach(line -> take(line, tally));
  }

  private void take(GivenLine line, Tally tally) {
    var members = line.members();
    var indicator = members.required("indicator");
    var period = members.required("period");
    members.required("value");
    var value = members.isFaulty() ? null : members.decimal("value");
    var source = members.required("source");
    var published = members.date("publishedOn");
    var reference = members.text("reference");
    if (members.isFaulty() || value == null) {
      tally.refused(line.number(), members.faults());
      return;
    }
    var given = new NewObservation(period, value, source, published, reference);
    count(line.number(), give(indicator, given), tally);
  }

  /** Of a file the name of the indicator is a field like others. */
  private Given give(String indicator, NewObservation value) {
    try {
      return observations.give(indicator, value);
    } catch (DomainException e) {
      throw e.code().equals("indicator.not-found")
          ? DomainException.invalid("indicator", "observation.unknown-indicator")
          : e;
    }
  }

  private static void count(long line, Given given, Tally tally) {
    switch (given.outcome()) {
      case NEW -> tally.added(line, given.observation().id());
      case CORRECTED -> tally.changed(line, given.observation().id());
      case SAME -> tally.duplicate();
    }
  }
}
