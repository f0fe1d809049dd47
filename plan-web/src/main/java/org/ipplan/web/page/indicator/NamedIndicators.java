package org.ipplan.web.page.indicator;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.ipplan.indicator.IndicatorDetails;
import org.ipplan.indicator.IndicatorFilter;
import org.ipplan.indicator.IndicatorService;
import org.ipplan.indicator.ObservationDetails;
import org.ipplan.indicator.ObservationService;
import org.ipplan.shared.Page;

/** Indicators where other pages speak of them: of a task, and named by figures of a report. */
@Named("namedIndicators")
@RequestScoped
public class NamedIndicators {
  @EJB IndicatorService indicators;
  @EJB ObservationService observations;

  private List<IndicatorDetails> all;
  private UUID task;
  private List<IndicatorDetails> measuring = List.of();
  private UUID report;
  private List<ObservationDetails> taken = List.of();

  /** Those that measure a task, read once a request. */
  public List<IndicatorDetails> of(UUID measured) {
    if (!measured.equals(task)) {
      task = measured;
      measuring = list(IndicatorFilter.ofTask(measured));
    }
    return measuring;
  }

  /** The whole catalogue, read once a request. */
  public List<IndicatorDetails> getAll() {
    if (all == null) {
      all = list(IndicatorFilter.ALL);
    }
    return all;
  }

  /** The indicator that a figure names by its code; null for words of the department's own. */
  public IndicatorDetails named(String figure) {
    return figure == null
        ? null
        : getAll().stream()
            .filter(each -> each.code().equalsIgnoreCase(figure.strip()))
            .findFirst()
            .orElse(null);
  }

  /** What became of a report's figure among the values of its indicator; null for nothing. */
  public ObservationDetails taken(UUID of, String figure) {
    if (!of.equals(report)) {
      report = of;
      taken = observations.ofReport(of);
    }
    return taken.stream()
        .filter(each -> each.indicator().equalsIgnoreCase(figure.strip()))
        .findFirst()
        .orElse(null);
  }

  private List<IndicatorDetails> list(IndicatorFilter filter) {
    return indicators.list(filter, Page.MAX_LIMIT, null, false).items();
  }
}
