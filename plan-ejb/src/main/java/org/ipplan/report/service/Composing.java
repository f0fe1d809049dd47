package org.ipplan.report.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import org.ipplan.report.ChapterWriter;
import org.ipplan.report.ReportChapter;
import org.ipplan.report.ReportContent;
import org.ipplan.report.ReportContent.Chapter;
import org.ipplan.report.ReportReference;
import org.ipplan.shared.BusinessClock;

/** Lets every chapter say what its records say today. */
@Dependent
public class Composing {
  @Inject @Any Instance<ReportChapter> chapters;
  @Inject BusinessClock clock;

  ReportContent compose(int year) {
    var on = clock.today();
    var references = new ArrayList<ReportReference>();
    var composed = new ArrayList<Chapter>();
    var inOrder = chapters.stream().sorted(Comparator.comparing(ReportChapter::position)).toList();
    for (var chapter : inOrder) {
      var writer = new ChapterWriter(chapter.code(), year, on, references);
      chapter.compose(writer);
      composed.add(writer.chapter());
    }
    return new ReportContent(year, on, composed, references);
  }
}
