package org.ipplan.report.service;

import jakarta.enterprise.context.Dependent;
import java.util.Locale;
import org.ipplan.paper.letter.Letter;
import org.ipplan.report.AnnualReportDetails;
import org.ipplan.report.ReportDocument;
import org.ipplan.report.ReportFormat;
import org.ipplan.report.ReportWords;
import org.ipplan.report.print.DocxPrint;
import org.ipplan.report.print.HtmlPrint;
import org.ipplan.shared.Sha256;

/** Makes files of what a report says; the PDF shows the pages of the word processor's document. */
@Dependent
public class Printing {

  ReportDocument print(
      AnnualReportDetails.Whole report, ReportFormat format, Locale locale, String address) {
    var edition = report.edition();
    var title = ReportWords.of("title", edition.year()).in(locale);
    var content =
        switch (format) {
          case HTML -> HtmlPrint.of(report, locale, address);
          case DOCX -> DocxPrint.of(report, locale, address);
          case PDF -> Letter.read(DocxPrint.of(report, locale, address)).press().pdf(title);
        };
    var name = title + "-" + edition.edition() + "." + format.extension();
    return new ReportDocument(format, name, content, Sha256.of(content));
  }
}
