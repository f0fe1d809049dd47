package org.ipplan.credit.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipplan.credit.domain.ApplicationPoints;
import org.ipplan.credit.domain.Points;

/** What the guidance on repair says, by the rules on the list a decision is of. */
record GuidanceOnPaper(LawOnPaper law, ApplicationPoints points) {
  /**
   * Fields of the paper beside those of its party.
   *
   * @param number of the decision it goes with
   * @param body that takes the request
   * @param further what whoever issues it adds on conditions and procedure; may be empty
   */
  Map<String, String> fields(String number, String body, String further) {
    return Map.of(
        "决定书文号",
        number,
        "修复条件",
        Stream.of(law.listed(points.conditions()), LawOnPaper.sentence(further))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining("\n")),
        "依据条款",
        LawOnPaper.sentence(law.onRepair(law.day(), points)),
        "最短期限",
        LawOnPaper.sentence(law.rule(points.minimum()).textZh()),
        "受理机构",
        body,
        "办理时限",
        law.term(points.decision()),
        "附件",
        law.items(points.papers()).isEmpty() ? "" : LawOnPaper.text("paper.annex.material"));
  }

  /** The material to be handed in, a row each. */
  List<Map<String, String>> material() {
    var rows = new ArrayList<Map<String, String>>();
    for (var item : law.items(points.papers())) {
      var demand = item.code().equals(Points.COMMITMENT) ? "paper.signed" : "paper.copy";
      rows.add(
          Map.of(
              "序号", Integer.toString(rows.size() + 1),
              "名称", item.nameZh(),
              "要求", LawOnPaper.text(demand)));
    }
    return rows;
  }
}
