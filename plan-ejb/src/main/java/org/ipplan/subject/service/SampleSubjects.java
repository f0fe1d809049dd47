package org.ipplan.subject.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Objects;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.Caller;
import org.ipplan.subject.NewRecord;
import org.ipplan.subject.NewSubject;
import org.ipplan.subject.RecordKind;
import org.ipplan.subject.SubjectKind;
import org.ipplan.subject.SubjectService;
import org.ipplan.subject.domain.Subject;
import org.ipplan.subject.domain.SubjectRecord;

/** A dozen invented organisations with their files, so that the first pages are not empty. */
@Dependent
public class SampleSubjects {
  private static final String FILE = "sample-subjects.json";

  @Inject EntityManager entityManager;
  @Inject BusinessClock clock;
  @Inject SubjectMaking making;

  /** Brings them in, once: never where there is a subject already. */
  public void load() {
    oneAtATime();
    var known =
        entityManager.createQuery("select count(s) from Subject s", Long.class).getSingleResult();
    if (known == 0) {
      read().getValuesAs(JsonObject.class).forEach(this::organisation);
    }
  }

  /** Members that start together: the second finds what the first brought. */
  private void oneAtATime() {
    entityManager
        .createNativeQuery(
            "SELECT 1 FROM pg_advisory_xact_lock(hashtext('sample-subjects'), 0)", Integer.class)
        .getResultList();
  }

  private void organisation(JsonObject each) {
    var wanted =
        new NewSubject(
            SubjectKind.ORGANISATION,
            each.getString("code"),
            each.getString("name"),
            null,
            null,
            null,
            null);
    var subject = making.make(wanted, Caller.PRODUCT);
    each.getJsonArray("records").getValuesAs(JsonObject.class).forEach(r -> record(subject, r));
  }

  private void record(Subject subject, JsonObject each) {
    var wanted =
        new NewRecord(
            RecordKind.valueOf(each.getString("kind")),
            each.getString("source"),
            each.getString("documentNumber"),
            LocalDate.parse(each.getString("issuedOn")),
            each.getString("text"));
    entityManager.persist(new SubjectRecord(subject.id(), wanted, Caller.PRODUCT, clock.now()));
  }

  private static JsonArray read() {
    try (var file = SubjectService.class.getResourceAsStream(FILE);
        var reader = Json.createReader(Objects.requireNonNull(file, FILE))) {
      return reader.readArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
