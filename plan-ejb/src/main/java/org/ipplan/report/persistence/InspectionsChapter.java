package org.ipplan.report.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import org.ipplan.report.ChapterWriter;
import org.ipplan.report.NewReference;
import org.ipplan.report.ReportChapter;
import org.ipplan.report.ReportWords;
import org.ipplan.report.Token;

/** Inspections that were concluded in the year, and what became of their findings. */
@Dependent
public class InspectionsChapter implements ReportChapter {
  private static final int POSITION = 4;

  /** Findings that were never fed back, or were revoked, say nothing of a department. */
  private static final String COUNTS =
      """
      WITH concluded AS (SELECT i.id FROM inspection i
        WHERE i.state IN ('CONCLUDED', 'CLOSED')
          AND i.concluded_on >= cast(cast(:from AS timestamptz) AT TIME ZONE 'Asia/Shanghai' AS date)
          AND i.concluded_on < cast(cast(:to AS timestamptz) AT TIME ZONE 'Asia/Shanghai' AS date))
      SELECT 'total' AS what, count(*) AS number FROM concluded
      UNION ALL
      SELECT 'findings', count(*) FROM finding f JOIN concluded c ON c.id = f.inspection_id
        WHERE f.state NOT IN ('DRAFT', 'DROPPED', 'REVOKED')
      UNION ALL
      SELECT 'rectified', count(*) FROM finding f JOIN concluded c ON c.id = f.inspection_id
        WHERE f.state IN ('RECHECKED', 'CLOSED')
      UNION ALL
      SELECT 'praise', count(*) FROM inspection_appraisal a JOIN concluded c
        ON c.id = a.inspection_id WHERE a.state = 'APPROVED' AND a.kind = 'PRAISE'
      """;

  @Inject Counts counts;

  @Override
  public int position() {
    return POSITION;
  }

  @Override
  public String code() {
    return "inspections";
  }

  @Override
  public void compose(ChapterWriter chapter) {
    var found = counts.of(COUNTS, chapter.year());
    chapter.say("inspections.total", count(chapter, found, "total"));
    chapter.say(
        "inspections.findings",
        count(chapter, found, "findings"),
        count(chapter, found, "rectified"));
    chapter.say("inspections.praise", count(chapter, found, "praise"));
  }

  private static Token count(ChapterWriter chapter, Map<String, Long> found, String what) {
    return chapter.refer(
        NewReference.count(
            "inspections." + what,
            ReportWords.of("label.inspections-" + what),
            found.getOrDefault(what, 0L),
            "inspections concluded in " + chapter.year(),
            "/inspections"));
  }
}
