package org.ipplan.report;

/**
 * A chapter of the annual report, composed from records that were approved or published. A bean
 * each; reads by a fixed number of statements, whatever the number of records.
 */
public interface ReportChapter {
  /** Its place among the chapters, each another. */
  int position();

  /** As in addresses and keys: letters and hyphens. */
  String code();

  /** Writes what the records say; the caller is of the office. */
  void compose(ChapterWriter chapter);
}
