package org.ipplan.agency.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.ipplan.agency.AgencyFilter;
import org.ipplan.agency.AgencyKind;
import org.ipplan.agency.GradeDetails;
import org.ipplan.agency.GradePublicationService;
import org.ipplan.agency.RatedEvent;
import org.ipplan.agency.domain.PublishedGrade;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Page;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.Role;
import org.jspecify.annotations.Nullable;

/** Publishes grades with their working and holds them against a replay. */
@Stateless
@PermitAll
public class GradePublicationServiceBean implements GradePublicationService {
  @Inject EntityManager entityManager;
  @Inject BusinessClock clock;
  @Inject AgencyAccess access;
  @Inject RatedSubjects rated;
  @Inject Scores scores;
  @Inject GradeReads reads;
  @Inject AgencyTrail trail;

  @Override
  public Page<GradeDetails> list(
      AgencyFilter filter, int limit, @Nullable String cursor, boolean count) {
    access.reader();
    return reads.latest(filter, limit, cursor, count);
  }

  @Override
  public List<GradeDetails> ofAgency(String code, @Nullable AgencyKind kind) {
    access.reader();
    return reads.of(rated.find(code, kind).id());
  }

  @Override
  public GradeDetails get(UUID id) {
    access.reader();
    var details =
        reads.find(id).orElseThrow(() -> DomainException.notFound("agency.grade-not-found", id));
    var kept = Objects.requireNonNull(entityManager.find(PublishedGrade.class, id));
    var working = WorkingText.read(kept.working());
    var replay =
        scores
            .basis(kept.ruleSets())
            .score(details.kind(), scores.events(kept.ratedId()), kept.on(), kept.knownAt());
    return new GradeDetails(
        details.id(),
        details.agency(),
        details.kind(),
        details.name(),
        details.on(),
        details.score(),
        details.grade(),
        details.publishedBy(),
        details.publishedAt(),
        details.withdrawnAt(),
        details.withdrawnReason(),
        working,
        replay.equals(working));
  }

  @Override
  public List<GradeDetails> publish(AgencyKind kind, @Nullable String code, LocalDate on) {
    access.reader();
    var body = Rows.text(publisher().department());
    if (on.isAfter(clock.today())) {
      throw DomainException.invalid("evaluatedOn", "agency.not-after-today");
    }
    var wanted = code == null ? ofBody(kind, body) : one(code, kind);
    var taken = published(wanted, on);
    if (code != null && !taken.isEmpty()) {
      throw DomainException.conflict(List.of(Refusal.of("agency.published-already", on)));
    }
    var events = scores.events(wanted);
    var basis = scores.basis();
    basis.rules(kind).requirePublic(on);
    return wanted.stream()
        .filter(id -> !taken.contains(id))
        .map(id -> publish(id, kind, basis, events.getOrDefault(id, List.of()), on))
        .map(id -> reads.find(id).orElseThrow())
        .toList();
  }

  private UUID publish(
      UUID id, AgencyKind kind, Scores.Basis basis, List<RatedEvent> events, LocalDate on) {
    var now = scores.now();
    var score = basis.score(kind, events, on, now);
    var made = new PublishedGrade(id, score, WorkingText.write(score), publisher(), now);
    entityManager.persist(made);
    entityManager.flush();
    Map<String, String> facts = new HashMap<>();
    facts.put("rated", id.toString());
    facts.put("on", on.toString());
    facts.put("grade", score.grade());
    facts.put("ruleSets", String.join(",", score.ruleSets()));
    trail.recorded("publish", "agency-grade", made.id(), facts);
    return made.id();
  }

  private List<UUID> one(String code, AgencyKind kind) {
    var agency = rated.find(code, kind);
    access.ofBody(Role.CREDIT_PUBLISHER, "agency.publisher-only", agency.department());
    return List.of(agency.id());
  }

  private List<UUID> ofBody(AgencyKind kind, String body) {
    return entityManager
        .createQuery(
            "select r.id from RatedSubject r where r.kind = :kind and r.department = :department"
                + " order by r.licenceNumber",
            UUID.class)
        .setParameter("kind", kind)
        .setParameter("department", body)
        .getResultList();
  }

  private Caller publisher() {
    var caller = access.caller();
    return access.ofBody(
        Role.CREDIT_PUBLISHER, "agency.publisher-only", Rows.text(caller.department()));
  }

  private Set<UUID> published(List<UUID> rated, LocalDate on) {
    return new HashSet<>(
        entityManager
            .createQuery(
                "select g.rated from PublishedGrade g where g.rated in :rated and g.on = :on"
                    + " and g.withdrawnAt is null",
                UUID.class)
            .setParameter("rated", rated)
            .setParameter("on", on)
            .getResultList());
  }
}
