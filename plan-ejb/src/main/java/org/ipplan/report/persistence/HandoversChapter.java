package org.ipplan.report.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import org.ipplan.report.ChapterWriter;
import org.ipplan.report.NewReference;
import org.ipplan.report.ReportChapter;
import org.ipplan.report.ReportWords;
import org.ipplan.report.Token;

/** Cases handed over in the year, in numbers. */
@Dependent
public class HandoversChapter implements ReportChapter {
  private static final int POSITION = 7;

  private static final String COUNTS =
      """
      WITH sent AS (SELECT h.kind, h.state FROM handover h
        WHERE h.sent_at >= :from AND h.sent_at < :to AND h.state <> 'WITHDRAWN')
      SELECT 'total' AS what, count(*) AS number FROM sent
      UNION ALL SELECT 'criminal', count(*) FROM sent WHERE kind = 'CRIMINAL'
      UNION ALL SELECT 'administrative', count(*) FROM sent WHERE kind = 'ADMINISTRATIVE'
      UNION ALL SELECT 'taken', count(*) FROM sent WHERE state IN ('ACCEPTED', 'FILED', 'FINISHED')
      """;

  @Inject Counts counts;

  @Override
  public int position() {
    return POSITION;
  }

  @Override
  public String code() {
    return "handovers";
  }

  @Override
  public void compose(ChapterWriter chapter) {
    var found = counts.of(COUNTS, chapter.year());
    chapter.say(
        "handovers.total",
        count(chapter, found, "total"),
        count(chapter, found, "criminal"),
        count(chapter, found, "administrative"),
        count(chapter, found, "taken"));
  }

  private static Token count(ChapterWriter chapter, Map<String, Long> found, String what) {
    return chapter.refer(
        NewReference.count(
            "handovers." + what,
            ReportWords.of("label.handovers-" + what),
            found.getOrDefault(what, 0L),
            "hand-overs sent in " + chapter.year(),
            "/handovers"));
  }
}
