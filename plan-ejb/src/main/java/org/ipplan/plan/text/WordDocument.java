package org.ipplan.plan.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.ipplan.plan.text.PlanTextException.Reason;

/** The text of a Word document: one line for each paragraph, numbers of lists included. */
final class WordDocument {
  /** A document holds some dozens of parts. */
  private static final int MOST_PARTS = 2_000;

  /** What a document of the permitted size may unpack to, as a multiple of that size. */
  private static final int MOST_UNPACKED = 12;

  private final StringBuilder text = new StringBuilder();
  private final WordNumbering numbering;

  private WordDocument(XWPFDocument document) {
    this.numbering = new WordNumbering(document);
  }

  static String text(byte[] content, int maxBytes) {
    refuseBomb(content, (long) maxBytes * MOST_UNPACKED);
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(content))) {
      WordDocument reader = new WordDocument(document);
      reader.read(document);
      return reader.text.toString();
    } catch (IOException | RuntimeException e) {
      throw new PlanTextException(Reason.DOCX_BROKEN, e);
    }
  }

  /** Unpacks everything once, keeping nothing, before anything is built from it. */
  private static void refuseBomb(byte[] content, long most) {
    byte[] buffer = new byte[8192];
    long unpacked = 0;
    int parts = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        parts++;
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
          unpacked += read;
          if (unpacked > most || parts > MOST_PARTS) {
            throw new PlanTextException(Reason.DOCX_UNSAFE);
          }
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new PlanTextException(Reason.DOCX_BROKEN, e);
    }
    if (parts == 0) {
      throw new PlanTextException(Reason.DOCX_BROKEN);
    }
  }

  private void read(IBody body) {
    for (IBodyElement element : body.getBodyElements()) {
      if (element instanceof XWPFParagraph paragraph) {
        line(numbering.labelOf(paragraph) + paragraph.getText());
      } else if (element instanceof XWPFTable table) {
        read(table);
      } else if (element instanceof XWPFSDT control) {
        line(control.getContent().getText());
      }
    }
  }

  private void read(XWPFTable table) {
    for (XWPFTableRow row : table.getRows()) {
      line(String.join(" ", row.getTableCells().stream().map(XWPFTableCell::getText).toList()));
    }
  }

  private void line(String words) {
    text.append(words).append('\n');
  }
}
