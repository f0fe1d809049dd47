package org.ipplan.report;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What a report says.
 *
 * @param recordsOn the day whose records it tells of
 */
public record ReportContent(
    int year, LocalDate recordsOn, List<Chapter> chapters, List<ReportReference> references)
    implements Serializable {

  public ReportContent {
    chapters = List.copyOf(chapters);
    references = List.copyOf(references);
  }

  /**
   * A chapter.
   *
   * @param code as in addresses
   */
  public record Chapter(String code, Words title, List<Block> blocks) implements Serializable {
    public Chapter {
      blocks = List.copyOf(blocks);
    }
  }

  /** What a block is. */
  public enum Kind {
    HEADING,
    PARAGRAPH,
    /** The words of an approved record, as they were written. */
    QUOTE,
    /** Says that something is missing. */
    NOTE,
    TABLE,
    /** Words of the office. */
    OWN
  }

  /**
   * A part of a chapter.
   *
   * @param level of a heading, from 2; else 0
   * @param words with tokens; empty for a table
   * @param refs keys of references whose marks follow the words
   * @param rows of a table, its head first
   */
  public record Block(Kind kind, int level, Words words, List<String> refs, List<Row> rows)
      implements Serializable {
    public Block {
      refs = List.copyOf(refs);
      rows = List.copyOf(rows);
    }
  }

  /** A row of a table. */
  public record Row(List<Words> cells) implements Serializable {
    public Row {
      cells = List.copyOf(cells);
    }
  }
}
