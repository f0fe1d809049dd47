package org.ipplan.audit.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.Caller;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.Role;
import org.ipplan.shared.StepTaken;
import org.jspecify.annotations.Nullable;

/** Writes records of the trail, in the running transaction. */
@ApplicationScoped
public class Records {
  private static final String INSERT =
      """
      INSERT INTO audit_record (at, business_on, actor, acting_for, roles, department, action,
        object_type,
        object_id, task_id, visibility, scope_code, from_state, to_state, version_before,
        version_after, changes, reason, outcome, client_address,
        correlation_id)
      VALUES (:at, :businessOn, :actor, :actingFor, :roles, :department, :action, :objectType,
        :objectId, cast(:task as uuid), :visibility, :scope, :fromState, :toState,
        cast(:versionBefore as bigint), cast(:versionAfter as bigint), cast(:changes as jsonb),
        :reason, :outcome,
        :clientAddress, :correlationId)
      """;

  @Inject EntityManager entityManager;
  @Inject CallerContext callers;
  @Inject BusinessClock clock;

  /** What became of what somebody did. */
  enum Outcome {
    DONE,
    REFUSED
  }

  void write(StepTaken step, Outcome outcome) {
    Caller caller = callers.caller();
    entityManager
        .createNativeQuery(INSERT)
        .setParameter("at", Clock.systemUTC().instant())
        .setParameter("businessOn", clock.today())
        .setParameter("actor", caller.name())
        .setParameter("actingFor", caller.actingFor())
        .setParameter("roles", roles(caller))
        .setParameter("department", caller.department())
        .setParameter("action", step.action())
        .setParameter("objectType", step.objectType())
        .setParameter("objectId", step.objectId())
        .setParameter("task", step.task() == null ? null : step.task().toString())
        .setParameter("visibility", step.visibility().name())
        .setParameter("scope", step.scope())
        .setParameter("fromState", step.from())
        .setParameter("toState", step.to())
        .setParameter("versionBefore", text(step.versionBefore()))
        .setParameter("versionAfter", text(step.versionAfter()))
        .setParameter("changes", json(step.changes()))
        .setParameter("reason", step.reason())
        .setParameter("outcome", outcome.name())
        .setParameter("clientAddress", callers.origin().clientAddress())
        .setParameter("correlationId", callers.origin().requestId())
        .executeUpdate();
  }

  private static String roles(Caller caller) {
    return caller.roles().stream().map(Role::group).sorted().collect(Collectors.joining(","));
  }

  private static @Nullable String text(@Nullable Long version) {
    return version == null ? null : version.toString();
  }

  private static String json(Map<String, String> changes) {
    var object = Json.createObjectBuilder();
    changes.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(change -> object.add(change.getKey(), change.getValue()));
    return object.build().toString();
  }
}
