package org.ipplan.intake.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.ipplan.credit.ListEntryView;

/**
 * Entries of a list as a table: with the mark that spreadsheets know UTF-8 by, and without a cell
 * that they would take for a formula.
 */
public final class CsvEntries {
  private static final String MARK = "\uFEFF";
  private static final String BEGIN_FORMULAS = "=+-@\t\r";

  private static final List<String> HEADER =
      List.of(
          "entry",
          "list",
          "subject",
          "subjectName",
          "ground",
          "ruleSet",
          "decisionNumber",
          "authority",
          "from",
          "until",
          "publishedOn",
          "state");

  private CsvEntries() {}

  /**
   * @param first whether the file begins with them
   */
  public static byte[] of(List<ListEntryView> entries, boolean first) {
    var text = new StringWriter();
    var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
    if (first) {
      text.write(MARK);
      csv.writeRecord(HEADER);
    }
    entries.forEach(each -> csv.writeRecord(cells(each)));
    flush(csv);
    return text.toString().getBytes(UTF_8);
  }

  private static void flush(CsvWriter csv) {
    try {
      csv.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> cells(ListEntryView each) {
    return Stream.of(
            each.entry(),
            each.list(),
            each.subject(),
            each.subjectName(),
            each.ground(),
            each.ruleSet(),
            each.decisionNumber(),
            each.authority(),
            each.from(),
            each.until(),
            each.publishedOn() == null ? "" : each.publishedOn(),
            each.state())
        .map(value -> harmless(value.toString()))
        .toList();
  }

  private static String harmless(String text) {
    return !text.isEmpty() && BEGIN_FORMULAS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
