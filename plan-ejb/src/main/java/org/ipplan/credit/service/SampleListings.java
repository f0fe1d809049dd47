package org.ipplan.credit.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipplan.credit.domain.CreditCase;
import org.ipplan.credit.domain.ListingSteps;
import org.ipplan.credit.listing.AnswerKind;
import org.ipplan.credit.listing.AuthorityLevel;
import org.ipplan.credit.listing.DefenceOutcome;
import org.ipplan.credit.listing.DefenceReply;
import org.ipplan.credit.listing.ListingWorksheet;
import org.ipplan.credit.listing.NewDefence;
import org.ipplan.credit.listing.NewHearing;
import org.ipplan.credit.listing.NewListingPaper;
import org.ipplan.credit.listing.NewPanelVote;
import org.ipplan.credit.listing.NewPriorNotice;
import org.ipplan.credit.listing.NewProofOfService;
import org.ipplan.credit.listing.NewWaiver;
import org.ipplan.credit.listing.PaperContent;
import org.ipplan.credit.listing.ServedPaper;
import org.ipplan.credit.listing.ServiceMethod;
import org.ipplan.credit.listing.WaivedRight;
import org.ipplan.credit.listing.WorksheetAnswer;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.Caller;

/** The steps of sample cases of the serious list that carry more than a reason or note. */
@Dependent
@SuppressWarnings("UnnecessaryAssignment") // another clock, on purpose
public class SampleListings {
  @Inject Listings listings;
  @Inject ListingDrafting drafting;
  @Inject ListingDefences defences;
  @Inject ListingHearings hearings;
  @Inject ListingReviews reviews;
  @Inject ListingDecisions decisions;

  /** Takes one as it stands in the file. */
  void step(CreditCase matter, JsonObject each, Caller by) {
    switch (each.getString("action")) {
      case ListingSteps.ASSESS -> drafting.assess(matter, sheet(each), by);
      case ListingSteps.GIVE_NOTICE -> drafting.giveNotice(matter, notice(each), by);
      case ListingSteps.SERVE_NOTICE ->
          decisions.prove(matter, proof(each, ServedPaper.PRIOR_NOTICE), by);
      case ListingSteps.WAIVE -> defences.waive(matter, waiver(each), by);
      case ListingSteps.DEFEND -> defences.defend(matter, defence(each), by);
      case ListingSteps.REPLY -> reply(matter, each, by);
      case ListingSteps.CALL_HEARING -> hearings.call(matter, hearing(each), by);
      case ListingSteps.VOTE ->
          reviews.vote(matter, new NewPanelVote(true, each.getString("reasons")), by);
      case ListingSteps.DECIDE ->
          decisions.issue(matter, paper(each, ServedPaper.LISTING_DECISION), by);
      case ListingSteps.GUIDE ->
          decisions.issue(matter, paper(each, ServedPaper.REPAIR_GUIDANCE), by);
      case ListingSteps.SERVE ->
          decisions.prove(
              matter, proof(each, ServedPaper.LISTING_DECISION, ServedPaper.REPAIR_GUIDANCE), by);
      default -> throw new IllegalStateException(each.getString("action"));
    }
  }

  private static ListingWorksheet sheet(JsonObject each) {
    var tests = answers(each, "tests", (code, text) -> test(code, text));
    var factors = answers(each, "factors", (code, text) -> factor(code, text, each));
    return new ListingWorksheet(
        AuthorityLevel.valueOf(each.getString("level")),
        each.getString("superior", null),
        each.getString("region", null),
        each.getString("penaltyKind"),
        each.getBoolean("noIntent"),
        each.getString("noIntentReason"),
        Stream.concat(tests, factors).toList(),
        null,
        null,
        0);
  }

  private static Stream<WorksheetAnswer> answers(
      JsonObject each, String name, BiFunction<String, String, WorksheetAnswer> answer) {
    var said = each.getJsonObject(name);
    return said.keySet().stream().map(code -> answer.apply(code, said.getString(code)));
  }

  private static WorksheetAnswer test(String code, String text) {
    return new WorksheetAnswer(AnswerKind.TEST, code, true, text, null);
  }

  private static WorksheetAnswer factor(String code, String text, JsonObject each) {
    var figure = each.getJsonObject("figures").getString(code, null);
    return new WorksheetAnswer(
        AnswerKind.FACTOR, code, null, text, figure == null ? null : new BigDecimal(figure));
  }

  private static NewPriorNotice notice(JsonObject each) {
    return new NewPriorNotice(
        each.getString("number"),
        each.getString("facts"),
        each.getString("reasons"),
        each.getString("rights"));
  }

  private static NewProofOfService proof(JsonObject each, ServedPaper... papers) {
    return new NewProofOfService(
        Set.of(papers),
        ServiceMethod.valueOf(each.getString("method")),
        day(each, "servedOn"),
        each.getString("recipient"),
        each.getString("servedBy"),
        each.getString("reference"),
        each.getString("place"),
        null);
  }

  private static NewWaiver waiver(JsonObject each) {
    var rights =
        each.getJsonArray("rights").getValuesAs(JsonString::getString).stream()
            .map(WaivedRight::valueOf)
            .collect(Collectors.toSet());
    return new NewWaiver(
        rights, each.getString("person"), each.getString("paper"), day(each, "givenOn"));
  }

  private static NewDefence defence(JsonObject each) {
    return new NewDefence(
        each.getString("person"), each.getString("text"), each.getBoolean("hearing"), null);
  }

  /** Answers the only defence there is. */
  private void reply(CreditCase matter, JsonObject each, Caller by) {
    var defence = listings.file(matter.id()).defences().get(0).id();
    var outcome = DefenceOutcome.valueOf(each.getString("outcome"));
    var reply = new DefenceReply(outcome, each.getString("text"), false, null, null);
    defences.reply(matter, defence, reply, by);
  }

  private static NewHearing hearing(JsonObject each) {
    return new NewHearing(
        day(each, "noticedOn"),
        day(each, "heldOn"),
        each.getString("place"),
        each.getString("chair"));
  }

  private static NewListingPaper paper(JsonObject each, ServedPaper kind) {
    var said = each.getJsonObject("contents");
    List<PaperContent> contents =
        said.keySet().stream().map(code -> new PaperContent(code, said.getString(code))).toList();
    return new NewListingPaper(kind, each.getString("number"), contents);
  }

  private static LocalDate day(JsonObject of, String field) {
    return LocalDate.parse(of.getString(field));
  }

  /** As if it were that day. */
  void on(BusinessClock then) {
    drafting.clock = then;
    defences.clock = then;
    hearings.clock = then;
    reviews.clock = then;
    decisions.clock = then;
    at(listings, then);
    at(drafting.listings, then);
    at(defences.listings, then);
    for (var effects :
        List.of(
            drafting.effects,
            defences.effects,
            hearings.effects,
            reviews.effects,
            decisions.effects)) {
      at(effects, then);
    }
    at(defences.terms, then);
    at(decisions.terms, then);
  }

  /** The same for the steps of these cases that carry no more than others. */
  static void at(ListingEffects effects, BusinessClock then) {
    effects.clock = then;
    effects.cases.clock = then;
    effects.entries.clock = then;
    effects.entries.entries.clock = then;
    at(effects.listings, then);
    at(effects.terms, then);
  }

  private static void at(Listings listings, BusinessClock then) {
    listings.clock = then;
    listings.cases.clock = then;
    listings.terms.clock = then;
  }

  private static void at(ListingTerms terms, BusinessClock then) {
    terms.clock = then;
    terms.terms.clock = then;
  }
}
