package org.ipplan.evaluation;

import java.io.Serializable;
import java.util.List;

/**
 * An evaluation with every record that was counted.
 *
 * @param records in the order of criteria and days
 */
public record EvaluationDetails(Evaluation evaluation, List<CountedRecord> records)
    implements Serializable {
  public EvaluationDetails {
    records = List.copyOf(records);
  }

  /** Those of a criterion. */
  public List<CountedRecord> of(Evidence criterion) {
    return records.stream().filter(each -> each.criterion() == criterion).toList();
  }
}
