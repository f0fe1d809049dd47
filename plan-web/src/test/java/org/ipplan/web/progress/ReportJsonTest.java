package org.ipplan.web.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ipplan.progress.EvidenceDetails;
import org.ipplan.progress.ReportContent;
import org.ipplan.progress.ReportContent.Figure;
import org.ipplan.progress.ReportDetails;
import org.ipplan.progress.ReportState;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.FieldError;
import org.ipplan.web.support.Attachment;
import org.ipplan.web.support.PlanJson;
import org.junit.jupiter.api.Test;

class ReportJsonTest {
  private static final UUID ID = new UUID(0, 1);
  private static final Instant AT = Instant.parse("2024-06-03T01:00:00Z");

  @Test
  void aReportHasTheShapeOfTheContract() {
    var id = "00000000-0000-0000-0000-000000000001";

    assertThat(PlanJson.JSONB.toJson(ReportJson.of(report())))
        .isEqualTo(
            ("{'id':'ID','assignment':'ID','task':'ID','taskYear':2024,'taskNumber':50,"
                    + "'department':'ccpd','period':'2024-H1','consolidated':false,"
                    + "'state':'SUBMITTED','narrative':'做了','percentComplete':40,"
                    + "'figures':[{'indicator':'件','value':12.50}],'dueOn':'2024-07-15',"
                    + "'createdBy':'chen.ccpd','submittedBy':'liu.ccpd',"
                    + "'submittedAt':'2024-06-03T01:00:00Z',"
                    + "'reviews':[{'submission':1,'approved':false,'reason':'补','dueOn':'2024-07-20',"
                    + "'fields':['narrative'],"
                    + "'decidedBy':'li.office','decidedAt':'2024-06-03T01:00:00Z'}],"
                    + "'evidence':[{'id':'ID','report':'ID','fileName':'图.pdf',"
                    + "'mediaType':'application/pdf','size':3,'sha256':'ab','uploadedBy':'chen.ccpd',"
                    + "'uploadedAt':'2024-06-03T01:00:00Z','href':'/evidence/ID'}],"
                    + "'inside':{'signOff':true,'comments':[{'text':'改','writtenBy':'liu.ccpd',"
                    + "'writtenAt':'2024-06-03T01:00:00Z'}]}}")
                .replace('\'', '"')
                .replace("ID", id));
  }

  @Test
  void aReportMayBeginWithItsPeriodAlone() {
    var body = PlanJson.JSONB.fromJson("{\"period\":\"2024-H1\"}", NewReportJson.class);

    assertThat(body.periodOrRefuse()).isEqualTo("2024-H1");
    assertThat(body.content()).isEqualTo(new ReportContent("", 0, List.of()));
  }

  @Test
  void newContentMustBeWhole() {
    assertThatExceptionOfType(DomainException.class)
        .isThrownBy(ReportContentJson.EMPTY::content)
        .satisfies(
            refusal ->
                assertThat(refusal.errors().stream().map(FieldError::field))
                    .containsExactly("narrative", "percentComplete"));
  }

  @Test
  void theReportAsItWasReadIsTakenAsNewContent() {
    var body =
        PlanJson.JSONB.fromJson(
            PlanJson.JSONB.toJson(ReportJson.of(report())), ReportContentJson.class);

    assertThat(body.content()).isEqualTo(report().content());
  }

  @Test
  void aFigureWithoutItsValueIsNamed() {
    var body =
        PlanJson.JSONB.fromJson(
            "{\"period\":\"2024-H1\",\"figures\":[{\"indicator\":\"x\"},null]}",
            NewReportJson.class);

    assertThatExceptionOfType(DomainException.class)
        .isThrownBy(body::content)
        .satisfies(
            refusal ->
                assertThat(refusal.errors().stream().map(FieldError::field))
                    .containsExactly(
                        "figures[0].value", "figures[1].indicator", "figures[1].value"));
  }

  @Test
  void aDownloadIsNamedInFullAndInPlainLetters() {
    assertThat(Attachment.header("进展 2024\".pdf"))
        .isEqualTo(
            "attachment; filename=\"__ 2024_.pdf\";"
                + " filename*=UTF-8''%E8%BF%9B%E5%B1%95%202024%22.pdf");
  }

  private static ReportDetails report() {
    return new ReportDetails(
        ID,
        4,
        ID,
        ID,
        2024,
        50,
        "ccpd",
        "2024-H1",
        false,
        ReportState.SUBMITTED,
        new ReportContent("做了", 40, List.of(new Figure("件", new BigDecimal("12.50")))),
        LocalDate.of(2024, 7, 15),
        "chen.ccpd",
        "liu.ccpd",
        AT,
        List.of(
            new ReportDetails.Review(
                1, false, "补", LocalDate.of(2024, 7, 20), List.of("narrative"), "li.office", AT)),
        List.of(new EvidenceDetails(ID, ID, "图.pdf", "application/pdf", 3, "ab", "chen.ccpd", AT)),
        new ReportDetails.Inside(
            true, null, null, List.of(new ReportDetails.Comment("改", "liu.ccpd", AT))),
        List.of(),
        List.of());
  }
}
