package org.ipplan.report.persistence;

import static org.ipplan.report.ChapterWriter.cell;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ipplan.report.ChapterWriter;
import org.ipplan.report.NewReference;
import org.ipplan.report.ReportChapter;
import org.ipplan.report.ReportWords;
import org.ipplan.report.Token;
import org.ipplan.report.Words;

/**
 * Credit supervision in numbers alone. Whoever was repaired or whose period has ended is named
 * nowhere, nor are ids kept of what was counted.
 */
@Dependent
public class CreditChapter implements ReportChapter {
  private static final int POSITION = 6;

  private static final List<String> LISTS = List.of("DISHONESTY", "SERIOUS");
  private static final List<String> WHAT =
      List.of("opened", "decided", "published", "removed", "repaired");

  /** By what is known today; an entry that was found void was never rightly there. */
  private static final String COUNTS =
      """
      WITH span AS (SELECT
          cast(cast(:from AS timestamptz) AT TIME ZONE 'Asia/Shanghai' AS date) AS first,
          cast(cast(:to AS timestamptz) AT TIME ZONE 'Asia/Shanghai' AS date) AS after),
      entry AS (SELECT DISTINCT ON (e.id) e.list, v.published_on, v.valid_to, v.ended
        FROM list_entry e JOIN list_entry_version v ON v.entry_id = e.id
        WHERE v.known_to IS NULL AND v.published_on IS NOT NULL
          AND v.ended IS DISTINCT FROM 'REVOKED'
        ORDER BY e.id, v.valid_to DESC)
      SELECT c.list || '.opened' AS what, count(*) AS number FROM credit_case c
        WHERE c.opened_at >= :from AND c.opened_at < :to GROUP BY c.list
      UNION ALL
      SELECT c.list || '.decided', count(*) FROM credit_case c, span s
        WHERE c.decided_on >= s.first AND c.decided_on < s.after GROUP BY c.list
      UNION ALL
      SELECT n.list || '.published', count(*) FROM entry n, span s
        WHERE n.published_on >= s.first AND n.published_on < s.after GROUP BY n.list
      UNION ALL
      SELECT n.list || '.removed', count(*) FROM entry n, span s
        WHERE n.valid_to >= s.first AND n.valid_to < s.after
          AND n.valid_to <= cast(:today AS date) GROUP BY n.list
      UNION ALL
      SELECT n.list || '.repaired', count(*) FROM entry n, span s
        WHERE n.ended = 'REPAIRED' AND n.valid_to >= s.first AND n.valid_to < s.after
          AND n.valid_to <= cast(:today AS date) GROUP BY n.list
      """;

  @Inject Counts counts;

  @Override
  public int position() {
    return POSITION;
  }

  @Override
  public String code() {
    return "credit";
  }

  @Override
  public void compose(ChapterWriter chapter) {
    var found = counts.of(COUNTS, chapter.year(), chapter.on());
    chapter.say("credit.intro");
    var rows = new ArrayList<List<Words>>();
    for (var what : WHAT) {
      var row = new ArrayList<Words>();
      row.add(ReportWords.of("label.credit-" + what));
      LISTS.forEach(list -> row.add(cell(count(chapter, found, list, what))));
      rows.add(row);
    }
    chapter.table(
        List.of(
            ReportWords.of("column.what"),
            ReportWords.of("list.DISHONESTY"),
            ReportWords.of("list.SERIOUS")),
        rows);
  }

  private static Token count(
      ChapterWriter chapter, Map<String, Long> found, String list, String what) {
    var low = list.toLowerCase(Locale.ROOT);
    return chapter.refer(
        NewReference.count(
            "credit." + low + "." + what,
            ReportWords.of(
                "label.credit-of",
                ReportWords.of("list." + list),
                ReportWords.of("label.credit-" + what)),
            found.getOrDefault(list + "." + what, 0L),
            "list " + list + " in " + chapter.year(),
            null));
  }
}
