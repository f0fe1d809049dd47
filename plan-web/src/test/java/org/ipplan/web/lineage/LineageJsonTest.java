package org.ipplan.web.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ipplan.plan.LineageEntry;
import org.ipplan.plan.LineageEntry.Feature;
import org.ipplan.plan.LineageEntry.LeadChange;
import org.ipplan.plan.LineageEntry.Relation;
import org.ipplan.plan.LineageKind;
import org.ipplan.plan.LineageState;
import org.ipplan.shared.DomainException;
import org.ipplan.web.support.Language;
import org.ipplan.web.support.PlanJson;
import org.junit.jupiter.api.Test;

class LineageJsonTest {
  private static final UUID ID = new UUID(0, 1);
  private static final LineageEntry.Task TASK =
      new LineageEntry.Task(
          ID,
          2025,
          3,
          "修订条例",
          null,
          new LineageEntry.Lead("mara", "农业农村部", "Ministry of Agriculture"),
          LocalDate.of(2025, 12, 31));

  @Test
  void aSuggestedLinkHasTheShapeOfTheContract() {
    var link =
        new LineageEntry.Link(
            ID,
            2,
            LineageKind.CONTINUED,
            LineageState.SUGGESTED,
            false,
            0.47649,
            List.of(
                new LineageEntry.Part(Feature.TEXT, 0.6, 0.36083),
                new LineageEntry.Part(Feature.LEAD, 0.2, null)),
            null,
            null,
            null);

    assertThat(json(LineageEntry.linked(link, TASK, TASK, LeadChange.SUCCEEDED)))
        .isEqualTo(
            ("{'relation':'CONTINUED','from':TASK,'to':TASK,'leadChanged':false,"
                    + "'leadSucceeded':true,'link':{'id':'ID','kind':'CONTINUED',"
                    + "'state':'SUGGESTED','byHand':false,'score':0.476,'explanation':["
                    + "{'feature':'text','weight':0.6,'value':0.361},"
                    + "{'feature':'lead','weight':0.2,'value':null}],'href':'/lineage/ID'}}")
                .replace("TASK", task())
                .replace('\'', '"')
                .replace("ID", ID.toString()));
  }

  @Test
  void whatIsNewHasNoPredecessorAndNoLink() {
    var expected =
        "{'relation':'NEW','from':null,'to':TASK,'leadChanged':false,'leadSucceeded':false}";

    assertThat(json(new LineageEntry(Relation.NEW, null, null, TASK, LeadChange.UNKNOWN)))
        .isEqualTo(
            expected.replace("TASK", task()).replace('\'', '"').replace("ID", ID.toString()));
  }

  @Test
  void aLinkSetByHandNeedsItsKind() {
    assertThatExceptionOfType(DomainException.class)
        .isThrownBy(() -> NewLinkJson.wish(ID, null))
        .satisfies(refusal -> assertThat(refusal.errors().get(0).field()).isEqualTo("kind"));

    var body = PlanJson.JSONB.fromJson("{\"kind\":\"DROPPED\",\"toYear\":2025}", NewLinkJson.class);
    assertThat(NewLinkJson.wish(ID, body).toYear()).isEqualTo(2025);
  }

  private static String json(LineageEntry entry) {
    return PlanJson.JSONB.toJson(LineageJson.of(entry, Language.ENGLISH));
  }

  private static String task() {
    return "{'id':'ID','year':2025,'number':3,'title':'修订条例','lead':{'code':'mara',"
        + "'name':'Ministry of Agriculture'},'dueOn':'2025-12-31','href':'/tasks/ID'}";
  }
}
