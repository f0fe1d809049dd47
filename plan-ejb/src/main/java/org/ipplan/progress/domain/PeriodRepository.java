package org.ipplan.progress.domain;

import java.util.List;
import org.ipplan.progress.PeriodDetails;

/** Reporting periods that were used or set. */
public interface PeriodRepository {
  /** Periods kept for a year, earliest first; empty where none was used yet. */
  List<PeriodDetails> of(int year);

  /** Keeps periods; those whose code is kept already stay as they are. */
  void keep(List<PeriodDetails> periods);
}
