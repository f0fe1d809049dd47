package org.ipplan.agency.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.ipplan.agency.AgencyDetails;
import org.ipplan.agency.AgencyFilter;
import org.ipplan.agency.AgencyKind;
import org.ipplan.agency.AgencyService;
import org.ipplan.agency.AgencySummary;
import org.ipplan.agency.NewAgency;
import org.ipplan.agency.domain.AgencyPolicy;
import org.ipplan.agency.domain.RatedSubject;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Page;
import org.ipplan.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** Lists and registers rated subjects. */
@Stateless
@PermitAll
public class AgencyServiceBean implements AgencyService {
  private static final String TAKEN =
      """
      SELECT EXISTS (SELECT 1 FROM rated_subject r
        WHERE r.kind = :kind AND (r.subject_id = :subject OR r.licence_number = :licence))
      """;

  @Inject EntityManager entityManager;
  @Inject BusinessClock clock;
  @Inject AgencyAccess access;
  @Inject AgencyReads reads;
  @Inject RatedSubjects rated;
  @Inject AgencyTrail trail;

  @Override
  public Page<AgencySummary> list(
      AgencyFilter filter, int limit, @Nullable String cursor, boolean count) {
    access.reader();
    return reads.list(filter, limit, cursor, count);
  }

  @Override
  public AgencyDetails get(String code, @Nullable AgencyKind kind) {
    access.reader();
    return rated.find(code, kind);
  }

  @Override
  public AgencyDetails register(NewAgency wanted) {
    AgencyPolicy.requireRegistrar(wanted, access.caller());
    var known =
        rated
            .subject(wanted.code())
            .orElseThrow(
                () -> DomainException.invalid("code", "agency.subject-not-found", wanted.code()));
    var region = Objects.requireNonNullElse(wanted.regionCode(), Rows.text(known.regionCode()));
    AgencyPolicy.require(wanted, region);
    requireDepartment(wanted.department());
    requireFree(known.id(), wanted);
    var made = new RatedSubject(known.id(), wanted, region, access.caller(), clock.now());
    entityManager.persist(made);
    entityManager.flush();
    trail.recorded(
        "register",
        "agency",
        made.id(),
        Map.of("kind", wanted.kind().name(), "department", wanted.department()));
    return rated.get(made.id());
  }

  private void requireDepartment(String code) {
    var known =
        entityManager
            .createNativeQuery(
                "SELECT EXISTS (SELECT 1 FROM department WHERE code = :code)", Boolean.class)
            .setParameter("code", code)
            .getSingleResult();
    if (!Boolean.TRUE.equals(known)) {
      throw DomainException.invalid("department", "department.unknown", code);
    }
  }

  private void requireFree(UUID subject, NewAgency wanted) {
    var taken =
        entityManager
            .createNativeQuery(TAKEN, Boolean.class)
            .setParameter("kind", wanted.kind().name())
            .setParameter("subject", subject)
            .setParameter("licence", wanted.licenceNumber().strip())
            .getSingleResult();
    if (Boolean.TRUE.equals(taken)) {
      throw DomainException.conflict(List.of(Refusal.of("agency.known", wanted.licenceNumber())));
    }
  }
}
