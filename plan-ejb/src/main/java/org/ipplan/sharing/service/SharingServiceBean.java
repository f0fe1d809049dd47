package org.ipplan.sharing.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.ipplan.shared.Caller;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Page;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.Role;
import org.ipplan.sharing.SharedContent;
import org.ipplan.sharing.SharingDetails;
import org.ipplan.sharing.SharingQuery;
import org.ipplan.sharing.SharingService;
import org.jspecify.annotations.Nullable;

/** Writes and reads the records; nobody changes one. */
@Stateless
@PermitAll
public class SharingServiceBean implements SharingService {
  private static final String INSERT =
      """
      INSERT INTO sharing_record (id, at, kind, system, department, operation, query, purpose,
        acting_user, sha256, client_address, request_id)
      VALUES (:id, :at, :kind, :system, :department, :operation, :query, :purpose, :actingUser,
        :sha256, :clientAddress, :requestId)
      """;

  @Inject EntityManager entityManager;
  @Inject CallerContext callers;
  @Inject SharingReads reads;

  @Override
  public void record(SharedContent content) {
    entityManager
        .createNativeQuery(INSERT)
        .setParameter("id", content.id())
        .setParameter("at", Clock.systemUTC().instant())
        .setParameter("kind", content.kind().name())
        .setParameter("system", content.system())
        .setParameter("department", callers.caller().department())
        .setParameter("operation", content.operation())
        .setParameter("query", content.query())
        .setParameter("purpose", content.purpose())
        .setParameter("actingUser", content.actingUser())
        .setParameter("sha256", content.sha256())
        .setParameter("clientAddress", callers.origin().clientAddress())
        .setParameter("requestId", callers.origin().requestId())
        .executeUpdate();
  }

  @Override
  public Page<SharingDetails> find(SharingQuery query, int limit, @Nullable String cursor) {
    return reads.find(ownOf(callers.caller()), query, limit, cursor);
  }

  @Override
  public SharingDetails get(UUID id) {
    return reads
        .get(ownOf(callers.caller()), id)
        .orElseThrow(() -> DomainException.notFound("sharing.not-found", id));
  }

  /** Whose records alone the caller sees; null for all. */
  private static @Nullable String ownOf(Caller caller) {
    if (caller.is(Role.AUDIT_ADMIN)) {
      return null;
    }
    if (caller.isPerson() || caller.roles().isEmpty()) {
      throw DomainException.forbidden(List.of(Refusal.of("sharing.auditor-only")));
    }
    return caller.name();
  }
}
