package org.ipplan.connection.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.ipplan.connection.FeedKind;
import org.ipplan.connection.domain.FeedSource;
import org.ipplan.indicator.BroughtObservation;
import org.ipplan.indicator.ObservationIntake;
import org.ipplan.shared.FieldError;

/** Observations are submitted for the office to confirm; what is wrong with one is told by it. */
@Dependent
public class ObservationsTarget implements FeedTarget {
  @Inject Instance<ObservationIntake> observations;

  @Override
  public FeedKind kind() {
    return FeedKind.OBSERVATIONS;
  }

  @Override
  public int atOnce() {
    return 1;
  }

  @Override
  public List<List<FieldError>> take(FeedSource source, List<Fresh> items) {
    items.forEach(each -> observations.get().bring(observation(source, each)));
    return items.stream().map(each -> List.<FieldError>of()).toList();
  }

  private static BroughtObservation observation(FeedSource source, Fresh each) {
    return new BroughtObservation(
        each.value("indicator"),
        each.value("period"),
        new BigDecimal(each.value("value")),
        each.value("source"),
        LocalDate.parse(each.value("publishedOn")),
        source.system(),
        each.item().reference());
  }
}
