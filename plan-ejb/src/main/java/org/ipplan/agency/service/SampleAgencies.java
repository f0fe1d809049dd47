package org.ipplan.agency.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.ipplan.agency.AgencyKind;
import org.ipplan.agency.AgencyService;
import org.ipplan.agency.NewAgency;
import org.ipplan.agency.NewEvent;
import org.ipplan.agency.domain.AgencyEvent;
import org.ipplan.agency.domain.EventSteps;
import org.ipplan.agency.domain.RatedSubject;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.Caller;
import org.ipplan.shared.Role;
import org.ipplan.shared.workflow.StepInput;

/** Invented agencies with events, so that the first pages are not empty. */
@Dependent
public class SampleAgencies {
  private static final String FILE = "sample-agencies.json";
  private static final int DAYS_TO_RECORD = 3;
  private static final String BODY = "cnipa";
  private static final Caller HANDLER = new Caller("sun.credit", Set.of(Role.CREDIT_HANDLER), BODY);
  private static final Caller APPROVER =
      new Caller("wu.credit", Set.of(Role.CREDIT_APPROVER), BODY);

  @Inject EntityManager entityManager;
  @Inject RatedSubjects rated;
  @Inject Scores scores;

  /** Brings them in, once: never where somebody is rated already. */
  public void load() {
    var known =
        entityManager
            .createQuery("select count(r) from RatedSubject r", Long.class)
            .getSingleResult();
    if (known == 0) {
      read().getValuesAs(JsonObject.class).forEach(this::agency);
    }
  }

  private void agency(JsonObject each) {
    var kind = AgencyKind.valueOf(each.getString("kind"));
    var code = each.getString("code");
    var wanted = new NewAgency(code, kind, each.getString("licenceNumber"), null, BODY);
    var subject = rated.subject(code);
    if (subject.isEmpty()) {
      return;
    }
    var region = Rows.text(subject.get().regionCode());
    var made = new RatedSubject(subject.get().id(), wanted, region, Caller.PRODUCT, scores.now());
    entityManager.persist(made);
    entityManager.flush();
    each.getJsonArray("events").getValuesAs(JsonObject.class).forEach(e -> event(made.id(), e));
  }

  private void event(UUID id, JsonObject each) {
    var points = each.getJsonNumber("points");
    var wanted =
        new NewEvent(
            each.getString("entry"),
            points == null ? null : points.bigDecimalValue(),
            each.getString("act"),
            each.getString("source", null),
            each.getString("documentNumber"),
            LocalDate.parse(each.getString("occurredOn")),
            null);
    var at = soonAfter(wanted.occurredOn());
    var event = new AgencyEvent(id, wanted, HANDLER, at);
    if (each.getBoolean("confirmed")) {
      event.take(EventSteps.CONFIRM, event.facts(APPROVER, BODY), at, StepInput.NONE);
    }
    entityManager.persist(event);
  }

  /** As if it had been recorded then, so that past days can be replayed. */
  private Instant soonAfter(LocalDate day) {
    var at = day.plusDays(DAYS_TO_RECORD).atTime(LocalTime.NOON).atZone(BusinessClock.ZONE);
    return at.toInstant().isAfter(scores.now()) ? scores.now() : at.toInstant();
  }

  private static JsonArray read() {
    try (var file = AgencyService.class.getResourceAsStream(FILE);
        var reader = Json.createReader(Objects.requireNonNull(file, FILE))) {
      return reader.readArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
