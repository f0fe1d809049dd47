package org.ipplan.paper.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import org.ipplan.paper.PaperFormat;
import org.ipplan.paper.PaperOrder;
import org.ipplan.paper.domain.PaperTemplate;
import org.ipplan.paper.letter.Letter;

/** Makes the files of a paper: the filled template, and the same pages as PDF and OFD. */
@ApplicationScoped
public class PaperPress {

  /** Every format, of the same pages. */
  public Map<PaperFormat, byte[]> print(
      PaperTemplate template, Map<String, String> values, PaperOrder order) {
    var letter = Letter.read(template.content()).fill(values, order.rows());
    var pages = letter.press();
    var title = order.kind().nameZh();
    var files = new EnumMap<PaperFormat, byte[]>(PaperFormat.class);
    files.put(PaperFormat.DOCX, letter.docx());
    files.put(PaperFormat.PDF, pages.pdf(title));
    files.put(PaperFormat.OFD, pages.ofd(title));
    return files;
  }
}
