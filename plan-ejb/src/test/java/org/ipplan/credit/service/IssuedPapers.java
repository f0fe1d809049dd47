package org.ipplan.credit.service;

import static org.ipplan.testing.Officials.SUN_CREDIT;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.ipplan.credit.CaseDetails;
import org.ipplan.paper.PaperDetails;
import org.ipplan.paper.PaperFormat;
import org.ipplan.paper.PaperKind;
import org.ipplan.paper.PaperService;
import org.ipplan.shared.Caller;

/** The papers of cases, as they are read. */
record IssuedPapers(CreditStories stories) {
  List<PaperDetails> of(Caller caller, CaseDetails matter) {
    var id = matter.summary().id().toString();
    return stories.product().as(caller, PaperService.class, p -> p.of("credit-case", id));
  }

  /** The paper of a kind. */
  PaperDetails of(CaseDetails matter, PaperKind kind) {
    return only(of(SUN_CREDIT, matter), kind);
  }

  static PaperDetails only(List<PaperDetails> papers, PaperKind kind) {
    return papers.stream().filter(paper -> paper.kind() == kind).findFirst().orElseThrow();
  }

  /**
   * What the paper says, in one line; with {@code plan.papers.dir} the file is kept to be looked
   * at.
   */
  String text(PaperDetails paper) {
    var content =
        stories
            .product()
            .as(SUN_CREDIT, PaperService.class, p -> p.content(paper.id(), PaperFormat.PDF));
    try (var document = Loader.loadPDF(content)) {
      keep(paper, content);
      return new PDFTextStripper().getText(document).replace("\n", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void keep(PaperDetails paper, byte[] content) throws IOException {
    var folder = System.getProperty("plan.papers.dir");
    if (folder != null) {
      Files.createDirectories(Path.of(folder));
      Files.write(Path.of(folder, paper.kind() + "-" + paper.number() + ".pdf"), content);
    }
  }
}
