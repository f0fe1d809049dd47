package org.ipplan.report.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ipplan.report.ChapterWriter;
import org.ipplan.report.NewReference;
import org.ipplan.report.ReferenceKind;
import org.ipplan.report.ReportChapter;
import org.ipplan.report.ReportWords;
import org.ipplan.report.Token;
import org.ipplan.report.Words;

/** Typical cases that were published in the year. */
@Dependent
public class TypicalCasesChapter implements ReportChapter {
  private static final int POSITION = 5;

  private static final String CASES =
      """
      SELECT c.id, c.version, c.batch, c.title, c.unit, c.summary, c.state, c.decided_by,
        c.decided_at, d.name_zh, d.name_en
      FROM typical_case c JOIN department d ON d.code = c.department_code
      WHERE c.state = 'PUBLISHED'
        AND c.published_on >= cast(cast(:from AS timestamptz) AT TIME ZONE 'Asia/Shanghai' AS date)
        AND c.published_on < cast(cast(:to AS timestamptz) AT TIME ZONE 'Asia/Shanghai' AS date)
      ORDER BY c.batch, c.published_on, c.id
      """;

  @Inject Counts counts;

  @Override
  public int position() {
    return POSITION;
  }

  @Override
  public String code() {
    return "typical-cases";
  }

  @Override
  public void compose(ChapterWriter chapter) {
    var cases = counts.rows(CASES, chapter.year());
    chapter.say(
        "typical-cases.total",
        chapter.refer(
            NewReference.count(
                "typical-cases.total",
                ReportWords.of("label.typical-cases"),
                cases.size(),
                "typical cases published in " + chapter.year(),
                "/typical-cases?state=PUBLISHED",
                cases.stream()
                    .map(row -> row.get("id", UUID.class).toString())
                    .collect(Collectors.joining(",")))));
    if (cases.isEmpty()) {
      return;
    }
    var rows = new ArrayList<List<Words>>();
    for (int i = 0; i < cases.size(); i++) {
      rows.add(row(chapter, cases.get(i), i + 1));
    }
    chapter.table(
        List.of(
            ReportWords.of("column.case"),
            ReportWords.of("column.unit"),
            ReportWords.of("column.department")),
        rows);
  }

  private static List<Words> row(ChapterWriter chapter, Tuple row, int number) {
    return List.of(
        ChapterWriter.cell(reference(chapter, row, number)),
        Words.as(row.get("unit", String.class)).plain(),
        new Words(row.get("name_zh", String.class), row.get("name_en", String.class)));
  }

  private static Token reference(ChapterWriter chapter, Tuple row, int number) {
    var title = Words.as(row.get("title", String.class)).plain();
    return chapter.refer(
        new NewReference(
            "typical-case." + number,
            ReferenceKind.TYPICAL_CASE,
            row.get("id", UUID.class).toString(),
            row.get("version", Long.class),
            title,
            title,
            row.get("state", String.class),
            row.get("decided_by", String.class),
            row.get("decided_at", Instant.class),
            "/typical-cases/" + row.get("id", UUID.class),
            row.get("summary", String.class)));
  }
}
