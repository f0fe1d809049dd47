package org.ipplan.report.print;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ipplan.report.AnnualReportDetails;
import org.ipplan.report.ReferenceKind;
import org.ipplan.report.ReportReference;
import org.ipplan.report.ReportWords;

/** What every format says beside the content itself, in one language. */
final class Head {
  private final AnnualReportDetails edition;
  private final Locale locale;
  private final String address;

  /**
   * @param address of the product from outside
   */
  Head(AnnualReportDetails edition, Locale locale, String address) {
    this.edition = edition;
    this.locale = locale;
    this.address = address;
  }

  String title() {
    return words("title", edition.year());
  }

  String subtitle() {
    return words("subtitle", edition.edition(), edition.recordsOn());
  }

  boolean isDraft() {
    return edition.sha256() == null;
  }

  /** The content's hash, empty for a draft. */
  List<String> hash() {
    return Stream.ofNullable(edition.sha256()).map(hash -> words("print.hash", hash)).toList();
  }

  String words(String key, Object... arguments) {
    return ReportWords.of(key, arguments).in(locale);
  }

  /** Where a reference is looked up. */
  String link(ReportReference reference) {
    return address
        + "/annual-reports/"
        + edition.year()
        + "/references/"
        + reference.n()
        + "?edition="
        + edition.edition();
  }

  /** What a reference says of its record, in one line. */
  String facts(ReportReference reference) {
    if (reference.kind() == ReferenceKind.STATEMENT) {
      return words("print.source", reference.label());
    }
    var version =
        reference.recordVersion() == null
            ? ""
            : words("print.version", reference.recordVersion().toString());
    var at = reference.settledAt();
    var comma = locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? ", " : "，";
    var facts =
        Stream.of(
                reference.kind() == ReferenceKind.COUNT
                    ? ""
                    : words("print.record", reference.recordId()) + version,
                words("print.state", state(reference)),
                at == null ? "" : words("print.approved", at.toString()),
                words("print.day", reference.on()))
            .filter(fact -> !fact.isEmpty())
            .toList();
    return String.join(comma, facts);
  }

  /** States of tasks have words of their own. */
  private String state(ReportReference reference) {
    var prefix = reference.kind() == ReferenceKind.TASK ? "state." : "reference-state.";
    return words(prefix + reference.state());
  }
}
