package org.ipplan.connection.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.ipplan.connection.FeedKind;
import org.ipplan.connection.domain.FeedSource;
import org.ipplan.connection.persistence.FigureRows;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.FieldError;

/** Counts become figures of the task. */
@Dependent
public class CountsTarget implements FeedTarget {
  @Inject FigureRows figures;
  @Inject BusinessClock clock;

  @Override
  public FeedKind kind() {
    return FeedKind.COUNTS;
  }

  @Override
  public int atOnce() {
    return 200;
  }

  @Override
  public List<List<FieldError>> take(FeedSource source, List<Fresh> items) {
    items.forEach(each -> figures.keep(source.feed(), each.item(), clock.now()));
    return items.stream().map(each -> List.<FieldError>of()).toList();
  }
}
