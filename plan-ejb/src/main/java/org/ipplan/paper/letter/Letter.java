package org.ipplan.paper.letter;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.ipplan.paper.layout.Letterpress;
import org.ipplan.paper.layout.Pages;
import org.ipplan.shared.DomainException;

/**
 * A document with fields such as <code>${当事人}</code>, as an office edits it. Fields stand in
 * paragraphs and tables of its text; a table row with a field such as <code>${材料.名称}</code> is
 * repeated. A field may be cut up by changes of look, as word processors do.
 */
public final class Letter {
  private final XWPFDocument document;

  private Letter(XWPFDocument document) {
    this.document = document;
  }

  /**
   * @throws DomainException {@code input.invalid} with {@code paper.template-unreadable}
   */
  public static Letter read(byte[] file) {
    try {
      return new Letter(new XWPFDocument(new ByteArrayInputStream(file)));
    } catch (IOException
        | POIXMLException
        | OpenXML4JRuntimeException
        | IllegalArgumentException e) {
      throw DomainException.invalid("file", "paper.template-unreadable");
    }
  }

  /** Names of the fields it has. */
  public Set<String> fields() {
    var fields = new TreeSet<String>();
    for (var element : document.getBodyElements()) {
      if (element instanceof XWPFParagraph paragraph) {
        fields.addAll(new FieldText(paragraph).fields());
      } else if (element instanceof XWPFTable table) {
        new FieldTable(table)
            .paragraphs()
            .forEach(each -> fields.addAll(new FieldText(each).fields()));
      }
    }
    return fields;
  }

  /**
   * Writes values in place of the fields. A paragraph whose fields are all empty is left out, and a
   * table whose repeated row has no entry, with the headings kept with it; a value of several lines
   * that is a whole paragraph becomes as many.
   *
   * @param rows by the name before the dot
   */
  public Letter fill(Map<String, String> values, Map<String, List<Map<String, String>>> rows) {
    for (var element : List.copyOf(document.getBodyElements())) {
      if (element instanceof XWPFParagraph paragraph) {
        fill(paragraph, values);
      } else if (element instanceof XWPFTable table && !new FieldTable(table).fill(values, rows)) {
        removeWithHeadings(table);
      }
    }
    return this;
  }

  /** The document as it stands now. */
  public byte[] docx() {
    try (var file = new ByteArrayOutputStream()) {
      document.write(file);
      return file.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The document as it stands now, set in pages. */
  public Letterpress press() {
    var written = read(docx()).document; // copied paragraphs show what they say once read anew
    var look = new Look(written);
    return Pages.set(new Blocks(look).of(written.getBodyElements()), look.format());
  }

  private void fill(XWPFParagraph paragraph, Map<String, String> values) {
    var text = new FieldText(paragraph);
    if (text.fields().isEmpty()) {
      return;
    }
    if (text.isEmptyWith(values)) {
      remove(paragraph);
      return;
    }
    var lines = text.lines(values);
    for (var line : lines.subList(0, lines.size() - 1)) {
      new FieldText(copyBefore(paragraph)).fill(name -> line);
    }
    new FieldText(paragraph)
        .fill(
            lines.size() == 1
                ? name -> values.getOrDefault(name, "")
                : name -> lines.get(lines.size() - 1));
  }

  private XWPFParagraph copyBefore(XWPFParagraph paragraph) {
    var copy = document.insertNewParagraph(paragraph.getCTP().newCursor());
    copy.getCTP().set(paragraph.getCTP().copy());
    return new XWPFParagraph(copy.getCTP(), document);
  }

  /** Headings are what stands before it and is kept with it. */
  private void removeWithHeadings(XWPFTable table) {
    int at = document.getBodyElements().indexOf(table);
    document.removeBodyElement(at);
    while (--at >= 0
        && document.getBodyElements().get(at) instanceof XWPFParagraph heading
        && Look.isKeptWithNext(heading)) {
      document.removeBodyElement(at);
    }
  }

  private void remove(IBodyElement element) {
    document.removeBodyElement(document.getBodyElements().indexOf(element));
  }
}
