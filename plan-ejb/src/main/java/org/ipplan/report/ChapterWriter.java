package org.ipplan.report;

import jakarta.json.Json;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ipplan.report.ReportContent.Block;
import org.ipplan.report.ReportContent.Chapter;
import org.ipplan.report.ReportContent.Kind;
import org.ipplan.report.ReportContent.Row;
import org.ipplan.shared.Sha256;
import org.jspecify.annotations.Nullable;

/** Takes down a chapter; numbers the references of all chapters through. */
public final class ChapterWriter {
  private final String code;
  private final int year;
  private final LocalDate on;
  private final List<ReportReference> references;
  private final List<Block> blocks = new ArrayList<>();

  /**
   * @param on the day whose records are told of
   * @param references of the chapters before; those of this one are added
   */
  public ChapterWriter(String code, int year, LocalDate on, List<ReportReference> references) {
    this.code = code;
    this.year = year;
    this.on = on;
    this.references = references;
  }

  /** The year reported on. */
  public int year() {
    return year;
  }

  /** The day whose records are told of. */
  public LocalDate on() {
    return on;
  }

  /** Keeps a reference. */
  public Token refer(NewReference wanted) {
    var content = canonical(wanted, on);
    references.add(
        new ReportReference(
            references.size() + 1,
            wanted.key(),
            code,
            wanted.kind(),
            wanted.recordId(),
            wanted.recordVersion(),
            wanted.label(),
            wanted.value(),
            on,
            wanted.state(),
            wanted.settledBy(),
            wanted.settledAt(),
            wanted.href(),
            content,
            Sha256.of(content.getBytes(StandardCharsets.UTF_8))));
    return new Token(wanted.key(), false);
  }

  /** Members in this order, none left out but those without a value. */
  private static String canonical(NewReference of, LocalDate on) {
    var json =
        Json.createObjectBuilder()
            .add("key", of.key())
            .add("kind", of.kind().name())
            .add("record", of.recordId());
    if (of.recordVersion() != null) {
      json.add("version", of.recordVersion());
    }
    json.add("state", of.state()).add("value", of.value().zh()).add("on", on.toString());
    if (of.settledAt() != null) {
      json.add("settledAt", of.settledAt().toString());
    }
    if (of.basis() != null) {
      json.add("basis", of.basis());
    }
    return json.build().toString();
  }

  /**
   * @param level from 2
   */
  public void heading(int level, Words words) {
    blocks.add(new Block(Kind.HEADING, level, words, List.of(), List.of()));
  }

  /** A sentence of {@link ReportWords}. */
  public void say(String sentence, Object... arguments) {
    add(Kind.PARAGRAPH, ReportWords.of(sentence, arguments));
  }

  /** Says that something is missing. */
  public void miss(String sentence, Object... arguments) {
    add(Kind.NOTE, ReportWords.of(sentence, arguments));
  }

  /** The words of a record, followed by the mark of the reference to it. */
  public void quote(String text, Token of) {
    blocks.add(new Block(Kind.QUOTE, 0, Words.as(text), List.of(of.key()), List.of()));
  }

  /**
   * @param head of its columns
   */
  public void table(List<Words> head, List<List<Words>> rows) {
    var all = new ArrayList<Row>();
    all.add(new Row(head));
    rows.forEach(row -> all.add(new Row(row)));
    blocks.add(new Block(Kind.TABLE, 0, Words.as(""), List.of(), all));
  }

  private void add(Kind kind, Words words) {
    blocks.add(new Block(kind, 0, words, List.of(), List.of()));
  }

  /** The chapter as it was taken down. */
  public Chapter chapter() {
    return new Chapter(code, ReportWords.of("chapter." + code), blocks);
  }

  /** What a token looks like in a cell of a table. */
  public static Words cell(@Nullable Token token) {
    return Words.as(token == null ? "" : token.text());
  }
}
