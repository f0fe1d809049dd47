package org.ipplan.web.page.evaluation;

import java.io.Serializable;
import org.ipplan.evaluation.Criterion;
import org.ipplan.evaluation.CriterionKind;
import org.ipplan.evaluation.NewScheme;

/** What a criterion is worth, as it is filled in. */
public class LineForm implements Serializable {
  private final Criterion criterion;
  private String points;
  private String cap;

  LineForm(Criterion criterion) {
    this.criterion = criterion;
    points = Numbers.plain(criterion.points());
    cap = Numbers.plain(criterion.cap());
  }

  NewScheme.Line line() {
    return new NewScheme.Line(
        criterion.code(), criterion.kind(), Numbers.orZero(points), Numbers.of(cap));
  }

  /** Whether it has points at all. */
  boolean isWanted() {
    return Numbers.of(points) != null;
  }

  public Criterion getCriterion() {
    return criterion;
  }

  public boolean isCapped() {
    return criterion.kind() != CriterionKind.RATE;
  }

  public String getPoints() {
    return points;
  }

  public void setPoints(String points) {
    this.points = points;
  }

  public String getCap() {
    return cap;
  }

  public void setCap(String cap) {
    this.cap = cap;
  }
}
