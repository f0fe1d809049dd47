package org.ipplan.credit.domain;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.ipplan.credit.listing.AnswerKind;
import org.ipplan.credit.listing.DefenceOutcome;
import org.ipplan.credit.listing.DefenceReply;
import org.ipplan.credit.listing.HearingRecord;
import org.ipplan.credit.listing.ListingWorksheet;
import org.ipplan.credit.listing.NewCaseReview;
import org.ipplan.credit.listing.NewDefence;
import org.ipplan.credit.listing.NewHearing;
import org.ipplan.credit.listing.NewListingPaper;
import org.ipplan.credit.listing.NewPanelVote;
import org.ipplan.credit.listing.NewPriorNotice;
import org.ipplan.credit.listing.NewProofOfService;
import org.ipplan.credit.listing.NewWaiver;
import org.ipplan.credit.listing.ServedPaper;
import org.ipplan.credit.listing.ServiceMethod;
import org.ipplan.credit.listing.WorksheetAnswer;
import org.ipplan.shared.Faults;

/**
 * What must be said in what leads to a listing. Every method refuses with {@code input.invalid} and
 * all that is wrong.
 */
public final class ListingPolicy {
  /** Longest text, in characters. */
  public static final int MAX_TEXT = 4000;

  private static final int MAX_ITEMS = 50;
  private static final Set<ServedPaper> NOTICE = EnumSet.of(ServedPaper.PRIOR_NOTICE);

  private ListingPolicy() {}

  public static void require(ListingWorksheet wanted) {
    var faults =
        new Faults()
            .given("superior", wanted.superior(), CasePolicy.MAX_NAME)
            .given("penaltyKind", wanted.penaltyKind(), CasePolicy.MAX_NAME)
            .check(
                wanted.region() == null || wanted.region().matches("[0-9]{6}"),
                "region",
                "credit.region-code")
            .given("noIntentReason", wanted.noIntentReason(), MAX_TEXT)
            .check(
                (wanted.noIntent() == null) == (wanted.noIntentReason() == null),
                "noIntentReason",
                "credit.intent-reason")
            .check(wanted.answers().size() <= MAX_ITEMS, "answers", "credit.evidence-many")
            .once("answers", wanted.answers().stream().map(ListingPolicy::key).toList());
    IntStream.range(0, wanted.answers().size())
        .forEach(i -> answer("answers[" + i + "]", wanted.answers().get(i), faults));
    faults.orRefuse();
  }

  private static String key(WorksheetAnswer answer) {
    return answer.kind() + " " + answer.code();
  }

  private static void answer(String field, WorksheetAnswer answer, Faults faults) {
    faults
        .text(field + ".code", answer.code(), CasePolicy.MAX_NAME)
        .text(field + ".text", answer.text(), MAX_TEXT)
        .check(
            (answer.kind() == AnswerKind.TEST) == (answer.met() != null),
            field + ".met",
            "credit.answer-met");
  }

  public static void require(NewPriorNotice wanted) {
    new Faults()
        .given("number", wanted.number(), CasePolicy.MAX_NAME)
        .text("facts", wanted.facts(), MAX_TEXT)
        .text("reasons", wanted.reasons(), MAX_TEXT)
        .text("rights", wanted.rights(), MAX_TEXT)
        .orRefuse();
  }

  public static void require(NewProofOfService wanted) {
    new Faults()
        .some("papers", wanted.papers())
        .check(
            wanted.papers().equals(NOTICE) || !wanted.papers().contains(ServedPaper.PRIOR_NOTICE),
            "papers",
            "credit.served-together")
        .text("recipient", wanted.recipient(), CasePolicy.MAX_NAME)
        .text("servedBy", wanted.servedBy(), CasePolicy.MAX_NAME)
        .given("reference", wanted.reference(), CasePolicy.MAX_NAME)
        .given("place", wanted.place(), CasePolicy.MAX_NAME)
        .check(
            (wanted.method() == ServiceMethod.PUBLIC_NOTICE) == (wanted.announcedOn() != null),
            "announcedOn",
            "credit.announced-on")
        .check(
            wanted.servedOn() != null || wanted.method() == ServiceMethod.PUBLIC_NOTICE,
            "servedOn",
            "input.required")
        .orRefuse();
  }

  public static void require(NewWaiver wanted) {
    new Faults()
        .some("rights", wanted.rights())
        .text("person", wanted.person(), CasePolicy.MAX_NAME)
        .text("paper", wanted.paper(), CasePolicy.MAX_NAME)
        .orRefuse();
  }

  public static void require(NewDefence wanted) {
    new Faults()
        .text("person", wanted.person(), CasePolicy.MAX_NAME)
        .text("text", wanted.text(), MAX_TEXT)
        .orRefuse();
  }

  public static void require(DefenceReply reply) {
    new Faults()
        .text("text", reply.text(), MAX_TEXT)
        .check(
            !reply.noIntent() || reply.outcome() != DefenceOutcome.NOT_ACCEPTED,
            "noIntent",
            "credit.no-intent-accepted")
        .orRefuse();
  }

  public static void require(NewHearing wanted) {
    new Faults()
        .text("place", wanted.place(), CasePolicy.MAX_NAME)
        .text("chair", wanted.chair(), CasePolicy.MAX_NAME)
        .orRefuse();
  }

  public static void require(HearingRecord kept) {
    new Faults().text("text", kept.text(), MAX_TEXT).orRefuse();
  }

  public static void require(NewCaseReview opinion) {
    new Faults().text("opinion", opinion.opinion(), MAX_TEXT).orRefuse();
  }

  public static void require(NewPanelVote vote) {
    new Faults().text("reasons", vote.reasons(), MAX_TEXT).orRefuse();
  }

  public static void require(NewListingPaper wanted) {
    var codes = wanted.contents().stream().map(content -> content.code()).toList();
    var faults =
        new Faults()
            .check(
                !Objects.equals(wanted.kind(), ServedPaper.PRIOR_NOTICE),
                "kind",
                "credit.paper-kind")
            .given("number", wanted.number(), CasePolicy.MAX_NAME)
            .some("contents", codes)
            .check(codes.size() <= MAX_ITEMS, "contents", "credit.evidence-many");
    wanted
        .contents()
        .forEach(
            content ->
                faults
                    .text("contents.code", content.code(), CasePolicy.MAX_NAME)
                    .text("contents.text", content.text(), MAX_TEXT));
    faults.orRefuse();
  }
}
