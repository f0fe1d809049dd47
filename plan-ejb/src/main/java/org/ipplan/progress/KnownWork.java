package org.ipplan.progress;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ipplan.progress.ReportContent.Figure;
import org.jspecify.annotations.Nullable;

/**
 * What the product knows of the work on a share already, so that nobody writes it twice. The
 * features that keep such work implement it; each tells what it knows.
 */
public interface KnownWork {
  /**
   * @param whole whether the work on the whole task is asked for, else that on the department's own
   *     part
   * @param since first day of interest; null for everything
   */
  Known of(UUID assignment, boolean whole, @Nullable LocalDate since);

  /**
   * Work that is known.
   *
   * @param reached what was reached since that day, oldest first
   * @param figures numbers as they stand now, by what they count
   */
  record Known(List<Reached> reached, List<Figure> figures) implements Serializable {
    public Known {
      reached = List.copyOf(reached);
      figures = List.copyOf(figures);
    }
  }

  /**
   * Something that was reached, as the department said it.
   *
   * @param note by what it can be seen
   */
  record Reached(String title, LocalDate on, String note) implements Serializable {}
}
