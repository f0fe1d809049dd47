package org.ipplan.credit.service;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ipplan.credit.domain.ListingFile;
import org.ipplan.credit.listing.NewProofOfService;
import org.ipplan.credit.listing.ServedPaper;
import org.ipplan.paper.PaperOrder;

/** What a proof of service says: what was served of a case's papers, how, where and when. */
record ServiceOnPaper(ListingFile file, NewProofOfService wanted) {
  /** Copies of each paper handed over. */
  private static final String COPIES = "1";

  /**
   * Fields beside the name of the party.
   *
   * @param ground name of the ground of the case
   */
  Map<String, String> fields(LocalDate servedOn, String ground) {
    var notice = wanted.papers().contains(ServedPaper.PRIOR_NOTICE);
    var fields = new HashMap<String, String>();
    fields.put("案由", LawOnPaper.text(notice ? "paper.matter.notice" : "paper.matter", ground));
    fields.put("送达方式", LawOnPaper.text("paper.method." + wanted.method()));
    fields.put("送达地点", place());
    fields.put("送达人", wanted.servedBy());
    fields.put("收件人", wanted.recipient());
    fields.put("送达时间", PaperOrder.date(servedOn));
    fields.put("备注", note(servedOn));
    return fields;
  }

  private String place() {
    return wanted.place() == null ? LawOnPaper.text("paper.place-unwritten") : wanted.place();
  }

  private String note(LocalDate servedOn) {
    var announced = wanted.announcedOn();
    var reference = wanted.reference() == null ? "" : wanted.reference();
    return announced == null
        ? reference
        : LawOnPaper.text(
            "paper.announced", PaperOrder.date(announced), PaperOrder.date(servedOn), reference);
  }

  /** A row for each paper, in the order they were issued. */
  List<Map<String, String>> served() {
    return wanted.papers().stream()
        .sorted()
        .map(
            paper ->
                Map.of(
                    "名称", LawOnPaper.text("paper.served." + paper),
                    "文号", number(paper),
                    "件数", COPIES))
        .toList();
  }

  private String number(ServedPaper paper) {
    return paper == ServedPaper.PRIOR_NOTICE
        ? file.notice().orElseThrow().view().number()
        : file.paper(paper).orElseThrow().view().number();
  }
}
