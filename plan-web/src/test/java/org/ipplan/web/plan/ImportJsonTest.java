package org.ipplan.web.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ipplan.plan.ImportPreview;
import org.ipplan.plan.ImportPreview.Anomaly;
import org.ipplan.plan.ImportPreview.Chapter;
import org.ipplan.plan.ImportPreview.Counts;
import org.ipplan.plan.ImportPreview.Party;
import org.ipplan.plan.ImportPreview.PreviewTask;
import org.ipplan.plan.ImportPreview.Section;
import org.ipplan.plan.ImportPreview.Settlement;
import org.ipplan.plan.ImportPreview.Severity;
import org.ipplan.plan.TaskMode;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.FieldError;
import org.ipplan.web.support.Language;
import org.ipplan.web.support.PlanJson;
import org.junit.jupiter.api.Test;

class ImportJsonTest {
  private static final UUID ID = new UUID(0, 1);

  @Test
  void aPreviewHasTheShapeOfTheContract() {
    var json = PlanJson.JSONB.toJson(ImportJson.of(preview(), Language.ENGLISH));

    assertThat(json)
        .isEqualTo(
            ("{'id':'00000000-0000-0000-0000-000000000001','year':2024,'state':'PREVIEW',"
                    + "'importedBy':'li.office',"
                    + "'counts':{'chapters':1,'sections':1,'tasks':1,'soleTasks':0,'jointTasks':0,"
                    + "'sharedTasks':1,'participantLinks':1,'openEndedTasks':0,'parties':1},"
                    + "'chapters':[{'number':1,'title':'一','sections':[{'number':1,'title':'（一）'}]}],"
                    + "'tasks':[{'number':50,'chapter':1,'section':null,'text':'做','mode':'SHARED',"
                    + "'lead':{'code':'ccpd','name':'中央宣传部','asWritten':'Publicity Department'},"
                    + "'participants':[{'code':null,'name':'某部','asWritten':'某部'}],"
                    + "'openEnded':false,'dueOn':'2024-12-31','line':3},"
                    + "{'number':51,'chapter':null,'section':null,'text':'没有主','mode':'SOLE',"
                    + "'lead':null,'participants':[],'openEnded':false,'dueOn':'2024-12-31',"
                    + "'line':4}],"
                    + "'anomalies':[{'code':'GLUED_HEADING','severity':'WARNING','task':94,'line':235,"
                    + "'excerpt':'…','message':'glued'}],"
                    + "'resolutions':[{'asWritten':'某部','department':'ndrc','keepAsAlias':true}]}")
                .replace('\'', '"'));
  }

  @Test
  void everyMissingPartOfAResolutionIsNamed() {
    var body =
        PlanJson.JSONB.fromJson(
            "{\"items\":[{\"asWritten\":\"某部\"},{\"department\":\"ndrc\"}]}",
            ResolutionsJson.class);

    assertThatExceptionOfType(DomainException.class)
        .isThrownBy(() -> ResolutionsJson.settlements(body))
        .satisfies(
            refusal ->
                assertThat(refusal.errors().stream().map(FieldError::field))
                    .containsExactly("items[0].department", "items[1].asWritten"));
  }

  @Test
  void aSpellingIsKeptOnlyWhenAskedFor() {
    var body =
        PlanJson.JSONB.fromJson(
            "{\"items\":[{\"asWritten\":\"某部\",\"department\":\"ndrc\"}]}", ResolutionsJson.class);

    assertThat(ResolutionsJson.settlements(body))
        .containsExactly(new Settlement("某部", "ndrc", false));
  }

  private static ImportPreview preview() {
    var due = LocalDate.of(2024, 12, 31);
    var lead = new Party("ccpd", "中央宣传部", "Central Propaganda Department", "Publicity Department");
    return new ImportPreview(
        ID,
        0,
        2024,
        ImportPreview.State.PREVIEW,
        null,
        "li.office",
        null,
        new Counts(1, 1, 1, 0, 0, 1, 1, 0, 1),
        List.of(new Chapter(1, "一", List.of(new Section(1, "（一）")))),
        List.of(
            new PreviewTask(
                50,
                1,
                null,
                "做",
                TaskMode.SHARED,
                lead,
                List.of(new Party(null, "某部", "某部", "某部")),
                false,
                due,
                3),
            new PreviewTask(51, null, null, "没有主", TaskMode.SOLE, null, List.of(), false, due, 4)),
        List.of(new Anomaly("GLUED_HEADING", Severity.WARNING, 94, 235, "…", "粘", "glued", null)),
        List.of(new Settlement("某部", "ndrc", true)));
  }
}
