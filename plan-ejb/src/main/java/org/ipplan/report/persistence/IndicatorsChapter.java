package org.ipplan.report.persistence;

import static org.ipplan.report.ChapterWriter.cell;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.ipplan.indicator.IndicatorDetails;
import org.ipplan.indicator.IndicatorFilter;
import org.ipplan.indicator.IndicatorProgress.Point;
import org.ipplan.indicator.IndicatorService;
import org.ipplan.report.ChapterWriter;
import org.ipplan.report.NewReference;
import org.ipplan.report.ReferenceKind;
import org.ipplan.report.ReportChapter;
import org.ipplan.report.ReportWords;
import org.ipplan.report.Token;
import org.ipplan.report.Words;
import org.ipplan.shared.Page;
import org.jspecify.annotations.Nullable;

/** The indicators of the five-year plan that covers the year, as far as they are known today. */
@Dependent
public class IndicatorsChapter implements ReportChapter {
  private static final int POSITION = 3;

  @Inject IndicatorService indicators;

  @Override
  public int position() {
    return POSITION;
  }

  @Override
  public String code() {
    return "indicators";
  }

  @Override
  public void compose(ChapterWriter chapter) {
    var all =
        indicators
            .list(
                new IndicatorFilter(chapter.year(), null, null, null), Page.MAX_LIMIT, null, false)
            .items();
    if (all.isEmpty()) {
      chapter.miss("indicators.none");
      return;
    }
    chapter.say(
        "indicators.total",
        chapter.refer(
            NewReference.count(
                "indicators.total",
                ReportWords.of("label.indicators"),
                all.size(),
                "indicators of " + chapter.year(),
                "/indicators?year=" + chapter.year(),
                String.join(",", all.stream().map(IndicatorDetails::code).toList()))));
    var rows = new ArrayList<List<Words>>();
    all.forEach(each -> rows.add(row(chapter, each)));
    chapter.table(
        List.of(
            ReportWords.of("column.indicator"),
            ReportWords.of("column.value"),
            ReportWords.of("column.target"),
            ReportWords.of("column.class")),
        rows);
    all.forEach(each -> source(chapter, each));
  }

  private static List<Words> row(ChapterWriter chapter, IndicatorDetails of) {
    var progress = of.progress();
    var token = value(chapter, of);
    return List.of(
        ReportWords.of(
            "value.name-unit",
            new Words(of.nameZh(), of.nameEn()),
            new Words(of.unitZh(), of.unitEn())),
        token == null ? ReportWords.of("none") : cell(token),
        target(chapter, of, progress.target()),
        ReportWords.of("progress." + progress.progressClass()));
  }

  private static @Nullable Token value(ChapterWriter chapter, IndicatorDetails of) {
    var last = of.progress().last();
    return last == null ? null : point(chapter, of, "value", last);
  }

  private static Words target(ChapterWriter chapter, IndicatorDetails of, @Nullable Point target) {
    return target == null ? ReportWords.of("none") : cell(point(chapter, of, "target", target));
  }

  private static Token point(ChapterWriter chapter, IndicatorDetails of, String what, Point point) {
    return chapter.refer(
        new NewReference(
            "indicator." + of.code() + "." + what,
            ReferenceKind.INDICATOR,
            of.code() + "/" + point.period(),
            null,
            ReportWords.of("label.indicator-" + what, new Words(of.nameZh(), of.nameEn())),
            ReportWords.of("value.of-period", number(point.value()), point.period()),
            point.verified() ? "CONFIRMED" : "CONFIRMED_UNVERIFIED",
            null,
            null,
            "/indicators/" + of.code(),
            point.source()));
  }

  private static String number(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }

  private static void source(ChapterWriter chapter, IndicatorDetails of) {
    var last = of.progress().last();
    var name = new Words(of.nameZh(), of.nameEn());
    if (last == null) {
      chapter.miss("indicators.no-value", name);
    } else {
      chapter.say(
          "indicators.source",
          name,
          Words.as(last.source()),
          new Token("indicator." + of.code() + ".value", true));
    }
  }
}
