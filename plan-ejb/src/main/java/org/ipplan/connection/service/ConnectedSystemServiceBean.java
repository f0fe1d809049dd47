package org.ipplan.connection.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ipplan.connection.ConnectedSystemService;
import org.ipplan.connection.ConnectionInput;
import org.ipplan.connection.CredentialKind;
import org.ipplan.connection.NewSystem;
import org.ipplan.connection.SystemDetails;
import org.ipplan.connection.SystemState;
import org.ipplan.connection.SystemSummary;
import org.ipplan.connection.domain.ConnectedSystem;
import org.ipplan.connection.domain.Feed;
import org.ipplan.connection.domain.SystemPolicy;
import org.ipplan.connection.domain.SystemSteps;
import org.ipplan.connection.persistence.RunRows;
import org.ipplan.connection.persistence.Sight;
import org.ipplan.connection.persistence.SystemReads;
import org.ipplan.directory.DirectoryService;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Page;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.outbound.Addresses;
import org.ipplan.shared.outbound.OutboundSettings;
import org.ipplan.shared.outbound.OutboundTls;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.jspecify.annotations.Nullable;

/** Keeps the register; every step is in the trail, no secret is. */
@Stateless
@PermitAll
public class ConnectedSystemServiceBean implements ConnectedSystemService {
  @Inject ConnectionAccess access;
  @Inject Systems systems;
  @Inject SystemReads reads;
  @Inject RunRows runs;
  @Inject DirectoryService directory;
  @Inject Addresses addresses;
  @Inject OutboundSettings settings;
  @Inject OutboundTls tls;
  @Inject BusinessClock clock;

  @Override
  public Page<SystemSummary> list(
      @Nullable SystemState state,
      @Nullable String query,
      int limit,
      @Nullable String cursor,
      boolean count) {
    return reads.page(access.sight(), state, query, limit, cursor, count);
  }

  @Override
  public SystemDetails get(String code) {
    return systems.details(systems.find(code));
  }

  @Override
  public SystemDetails register(NewSystem wanted) {
    var caller = access.caller();
    requireDescriber(caller, wanted.owner());
    check(wanted);
    if (reads.find(Sight.ALL, wanted.code()).isPresent()) {
      throw DomainException.invalid("code", "connection.code-taken");
    }
    var system = new ConnectedSystem(wanted, caller, clock.now());
    systems.persist(system);
    reads.serve(system.id(), wanted.tasks());
    systems.record("register", system, null, null);
    return systems.details(system);
  }

  private void check(NewSystem wanted) {
    SystemPolicy.check(wanted);
    if (!directory.department(wanted.owner()).goesOn(clock.today())) {
      throw DomainException.invalid("owner", "connection.owner");
    }
  }

  private static void requireDescriber(Caller caller, String owner) {
    if (!new SystemSteps.Facts(owner, null, null, false, false, caller).describes()) {
      throw DomainException.forbidden(List.of(Refusal.of("connection.describer-only")));
    }
  }

  @Override
  public SystemDetails describe(String code, long expectedVersion, NewSystem wanted) {
    var system = systems.find(code, expectedVersion);
    requireDescriber(access.caller(), system.owner());
    check(wanted);
    requireDescriber(access.caller(), wanted.owner());
    requireFeedsServed(system.id(), wanted);
    var before = system.state();
    system.describe(wanted, access.caller(), clock.now());
    reads.serve(system.id(), wanted.tasks());
    systems.flush();
    systems.record(SystemSteps.DESCRIBE, system, before, null);
    return systems.details(system);
  }

  /** A task that a feed brings something to stays. */
  private void requireFeedsServed(UUID system, NewSystem wanted) {
    var served =
        systems.feeds(system).stream()
            .allMatch(feed -> wanted.tasks().contains(feed.setUp().task()));
    if (!served) {
      throw DomainException.invalid("tasks", "connection.task-of-feed");
    }
  }

  @Override
  public SystemDetails setUp(String code, long expectedVersion, ConnectionInput wanted) {
    access.requireAdministrator();
    var system = systems.find(code, expectedVersion);
    SystemPolicy.check(wanted, system.sealed().isPresent());
    if (wanted.credentials() == CredentialKind.OAUTH2) {
      addresses.checked("tokenAddress", "connection", String.valueOf(wanted.tokenAddress()));
    }
    requireKey(wanted);
    var before = system.state();
    system.setUp(wanted, sealed(system, wanted), access.caller(), clock.now());
    systems.feeds(system.id()).forEach(Feed::untried);
    systems.flush();
    systems.record(SystemSteps.SET_UP, system, before, null);
    return systems.details(system);
  }

  private void requireKey(ConnectionInput wanted) {
    var key = wanted.key();
    if (wanted.credentials() == CredentialKind.MUTUAL_TLS && key != null && !tls.has(key)) {
      throw DomainException.invalid("key", "connection.key-unknown");
    }
  }

  private Optional<byte[]> sealed(ConnectedSystem system, ConnectionInput wanted) {
    return Optional.ofNullable(wanted.secret())
        .map(
            secret ->
                settings
                    .box()
                    .orElseThrow(
                        () ->
                            DomainException.conflict(
                                List.of(Refusal.of("connection.no-key", OutboundSettings.KEY))))
                    .encrypted(system.id(), secret));
  }

  @Override
  public List<StepOffer> offers(String code) {
    var system = systems.find(code);
    return system.offers(systems.isTried(system.id()), access.caller());
  }

  @Override
  public SystemDetails take(String code, String action, long expectedVersion, StepInput input) {
    var system = systems.find(code, expectedVersion);
    if (action.equals(SystemSteps.DESCRIBE) || action.equals(SystemSteps.SET_UP)) {
      throw DomainException.conflict(List.of(Refusal.of("connection.by-content", action)));
    }
    var before = system.state();
    system.take(action, systems.isTried(system.id()), access.caller(), clock.now(), input);
    if (system.state() == SystemState.CONNECTED) {
      runs.ready(system.id(), clock.now());
    }
    systems.flush();
    systems.record(action, system, before, input.reason());
    return systems.details(system);
  }
}
