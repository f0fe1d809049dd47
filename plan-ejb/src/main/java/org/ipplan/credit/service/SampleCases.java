package org.ipplan.credit.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.ipplan.credit.AbnormalAnswer;
import org.ipplan.credit.AbnormalFiling;
import org.ipplan.credit.ApplicationKind;
import org.ipplan.credit.BasisDocument;
import org.ipplan.credit.CreditCaseService;
import org.ipplan.credit.CreditList;
import org.ipplan.credit.EvidenceItem;
import org.ipplan.credit.NewApplication;
import org.ipplan.credit.NewCase;
import org.ipplan.credit.domain.CaseSteps;
import org.ipplan.credit.domain.CreditApplication;
import org.ipplan.credit.domain.CreditCase;
import org.ipplan.credit.listing.ListingService;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.Caller;
import org.ipplan.shared.Role;
import org.ipplan.shared.workflow.StepInput;

/**
 * Invented cases, each waiting for another of the sample officials, so that the first pages are not
 * empty. Every step is the real one, on a day of its own: terms and periods follow from the packs.
 */
@Dependent
public class SampleCases {
  private static final String FILE = "sample-cases.json";
  private static final String BODY = "cnipa";
  private static final LocalTime MORNING = LocalTime.of(10, 0);

  private static final Map<String, Caller> OFFICIALS =
      Map.of(
          "sun.credit", official("sun.credit", Role.CREDIT_HANDLER),
          "qian.credit", official("qian.credit", Role.CREDIT_LEGAL),
          "wu.credit", official("wu.credit", Role.CREDIT_APPROVER),
          "zheng.credit", official("zheng.credit", Role.CREDIT_PUBLISHER),
          "panel1.credit", official("panel1.credit", Role.CREDIT_PANEL),
          "panel2.credit", official("panel2.credit", Role.CREDIT_PANEL),
          "panel3.credit", official("panel3.credit", Role.CREDIT_PANEL),
          "superior.samr", new Caller("superior.samr", Set.of(Role.CREDIT_SUPERIOR), "samr"));

  @Inject EntityManager entityManager;
  @Inject BusinessClock clock;
  @Inject SubjectIds subjects;
  @Inject CaseOpening opening;
  @Inject CaseEffects effects;
  @Inject ApplicationEffects applications;
  @Inject AbnormalFilings filings;
  @Inject SampleListings listings;

  /** Steps of the case so far. */
  private int taken;

  /** Brings them in, once: never where there is a case already, and none of a day to come. */
  public void load() {
    oneAtATime();
    var known =
        entityManager
            .createQuery("select count(c) from CreditCase c", Long.class)
            .getSingleResult();
    if (known == 0) {
      read().getValuesAs(JsonObject.class).stream().filter(this::isPossible).forEach(this::matter);
    }
  }

  /** Members that start together: the second finds what the first brought. */
  private void oneAtATime() {
    entityManager
        .createNativeQuery(
            "SELECT 1 FROM pg_advisory_xact_lock(hashtext('sample-cases'), 0)", Integer.class)
        .getResultList();
  }

  private boolean isPossible(JsonObject each) {
    return !day(each, "openedOn").isAfter(clock.today())
        && subjects.find(each.getString("subject")).isPresent();
  }

  private void matter(JsonObject each) {
    taken = 0;
    on(day(each, "openedOn"));
    var matter = opening.open(wanted(each), who("sun.credit"));
    if (each.containsKey("abnormal")) {
      abnormal(matter, each.getJsonObject("abnormal"));
    }
    each.getJsonArray("steps").getValuesAs(JsonObject.class).forEach(step -> step(matter, step));
    if (each.containsKey("application")) {
      file(matter, each.getJsonObject("application"));
    }
  }

  private void abnormal(CreditCase matter, JsonObject each) {
    var caller = who("sun.credit");
    var said =
        new AbnormalFiling(
            each.getJsonArray("kinds").getValuesAs(JsonString::getString),
            each.getString("noticeNumber"),
            day(each, "noticeOn"),
            null,
            AbnormalAnswer.valueOf(each.getString("answer")),
            day(each, "answeredOn"),
            each.getBoolean("heard"),
            false,
            null,
            null,
            null,
            0);
    effects.write(
        matter,
        CaseSteps.RECORD_FILING,
        caller,
        () -> filings.write(matter, said, caller, effects.clock.today(), opening.rules.current()));
  }

  private void step(CreditCase matter, JsonObject each) {
    on(day(each, "on"));
    var by = who(each.getString("by"));
    if (isListing(matter, each.getString("action"))) {
      listings.step(matter, each, by);
      return;
    }
    var input =
        new StepInput(
            each.getString("reason", null), each.getString("note", null), null, null, null);
    effects.take(matter, each.getString("action"), by, input);
  }

  private static boolean isListing(CreditCase matter, String action) {
    return matter.list() == CreditList.SERIOUS && ListingService.CONTENT_STEPS.contains(action);
  }

  private void file(CreditCase matter, JsonObject each) {
    on(day(each, "on"));
    var kind = ApplicationKind.valueOf(each.getString("kind"));
    var wanted =
        new NewApplication(
            kind,
            matter.id(),
            each.getString("applicant"),
            each.getString("text"),
            each.getJsonArray("papers").getValuesAs(JsonString::getString),
            each.getBoolean("commitment"),
            each.getString("revokingDocument", null));
    var today = effects.clock.today();
    var filed =
        new CreditApplication(matter.id(), wanted, who("sun.credit"), today, effects.clock.now());
    entityManager.persist(filed);
    entityManager.flush();
    applications.filed(filed, matter, opening.rules.current());
  }

  private static NewCase wanted(JsonObject each) {
    var document = each.getJsonObject("document");
    return new NewCase(
        each.getString("subject"),
        CreditList.valueOf(each.getString("list", CreditList.DISHONESTY.name())),
        each.getString("ground"),
        new BasisDocument(
            document.getString("number"),
            day(document, "issuedOn"),
            document.getString("issuer"),
            document.getString("type")),
        evidence(each.getJsonArray("evidence")),
        null,
        each.getString("unit", null),
        each.containsKey("correctedInTime") ? each.getBoolean("correctedInTime") : null,
        null,
        null,
        null);
  }

  private static List<EvidenceItem> evidence(JsonArray items) {
    return items.getValuesAs(JsonObject.class).stream()
        .map(
            item ->
                new EvidenceItem(
                    item.getString("type", null),
                    item.getString("title"),
                    item.getString("reference", null)))
        .toList();
  }

  /** As if it were that day, or today where that day is still to come. */
  @SuppressWarnings("UnnecessaryAssignment") // another clock, on purpose
  private void on(LocalDate day) {
    var time = MORNING.plusMinutes(taken++); // what is done on one day keeps its order
    var at = day.atTime(time).atZone(BusinessClock.ZONE).toInstant();
    var instant = at.isAfter(clock.now()) ? clock.now() : at;
    var then = new BusinessClock(Clock.fixed(instant, BusinessClock.ZONE));
    opening.clock = then;
    opening.cases.clock = then;
    effects.clock = then;
    effects.cases.clock = then;
    effects.terms.clock = then;
    effects.entries.clock = then;
    filings.terms.clock = then;
    SampleListings.at(effects.listings, then);
    listings.on(then);
  }

  private static Caller official(String name, Role role) {
    return new Caller(name, Set.of(role), BODY);
  }

  private static Caller who(String name) {
    return Objects.requireNonNull(OFFICIALS.get(name), name);
  }

  private static LocalDate day(JsonObject of, String field) {
    return LocalDate.parse(of.getString(field));
  }

  private static JsonArray read() {
    try (var file = CreditCaseService.class.getResourceAsStream(FILE);
        var reader = Json.createReader(Objects.requireNonNull(file, FILE))) {
      return reader.readArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
