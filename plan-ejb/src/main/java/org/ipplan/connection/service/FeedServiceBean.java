package org.ipplan.connection.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ipplan.connection.FeedDetails;
import org.ipplan.connection.FeedInput;
import org.ipplan.connection.FeedKind;
import org.ipplan.connection.FeedService;
import org.ipplan.connection.FeedWay;
import org.ipplan.connection.Mapping;
import org.ipplan.connection.TryResult;
import org.ipplan.connection.domain.ConnectedSystem;
import org.ipplan.connection.domain.Feed;
import org.ipplan.connection.domain.FeedPolicy;
import org.ipplan.connection.domain.FieldsOfKinds;
import org.ipplan.connection.domain.SystemSteps;
import org.ipplan.connection.persistence.RunRows;
import org.ipplan.connection.persistence.SystemReads;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Faults;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.Role;
import org.ipplan.shared.outbound.Addresses;
import org.jspecify.annotations.Nullable;

/** Sets feeds up and tries them; nothing of an answer is taken in here. */
@Stateless
@PermitAll
public class FeedServiceBean implements FeedService {
  @Inject ConnectionAccess access;
  @Inject Systems systems;
  @Inject SystemReads reads;
  @Inject RunRows runs;
  @Inject Trying trying;
  @Inject TriedFeeds tried;
  @Inject Addresses addresses;
  @Inject BusinessClock clock;

  @Override
  public FeedDetails get(String code, String feed) {
    return systems.details(systems.find(code).id(), feed);
  }

  @Override
  public Map<String, Boolean> fields(FeedKind kind) {
    Map<String, Boolean> fields = new LinkedHashMap<>();
    FieldsOfKinds.of(kind).forEach(field -> fields.put(field.name(), field.required()));
    return fields;
  }

  @Override
  public FeedDetails put(
      String code, String feed, @Nullable Long expectedVersion, FeedInput wanted) {
    access.requireAdministrator();
    var system = systems.find(code);
    FeedPolicy.check(feed, wanted, reads.tasks(system.id()));
    var address = wanted.address();
    if (address != null) {
      addresses.checked("address", "connection", address);
    }
    requireReadable(wanted);
    var before = system.state();
    system.touch(access.caller(), clock.now());
    keep(system, feed, expectedVersion, wanted);
    systems.flush();
    systems.record(SystemSteps.SET_UP, system, before, null);
    return systems.details(system.id(), feed);
  }

  private void keep(
      ConnectedSystem system, String code, @Nullable Long expectedVersion, FeedInput wanted) {
    var known = systems.feed(system.id(), code);
    if (known.isEmpty() && expectedVersion == null) {
      systems.persist(new Feed(system.id(), code, wanted, access.caller(), clock.now()));
      return;
    }
    var feed = known.orElseThrow(() -> Systems.noFeed(code));
    if (expectedVersion == null) {
      throw new DomainException(
          DomainException.Kind.PRECONDITION_REQUIRED, "precondition.required");
    }
    if (feed.version() != expectedVersion) {
      throw DomainException.stale();
    }
    if (feed.kind() != wanted.kind()) {
      throw DomainException.invalid("kind", "connection.kind-stays");
    }
    feed.setUp(wanted, access.caller(), clock.now());
    runs.forget(feed.id());
  }

  private void requireReadable(FeedInput wanted) {
    var read = trying.read(wanted.kind(), wanted.mapping(), wanted.sample());
    var faults = new Faults();
    faults.check(read.isSound(), "sample", "connection.sample-unread");
    read.items().stream()
        .flatMap(item -> item.faults().stream())
        .distinct()
        .forEach(
            fault ->
                faults.check(
                    false, "mapping." + fault.field(), fault.code(), fault.arguments().toArray()));
    faults.orRefuse();
  }

  @Override
  public TryResult tryOn(String code, FeedKind kind, Mapping mapping, String sample) {
    var system = systems.find(code);
    var caller = access.caller();
    var facts = new SystemSteps.Facts(system.owner(), null, null, false, false, caller);
    if (!caller.is(Role.SYSTEM_ADMIN) && !facts.describes()) {
      throw DomainException.forbidden(List.of(Refusal.of("connection.owner-or-administrator")));
    }
    FeedPolicy.check(kind, mapping);
    new Faults().text("sample", sample, FeedPolicy.MAX_SAMPLE).orRefuse();
    return trying.read(kind, mapping, sample);
  }

  /** No transaction is open while the system is waited for. */
  @Override
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public TryResult test(String code, String feed) {
    access.requireAdministrator();
    var source = tried.source(code, feed);
    var setUp = source.setUp();
    var pulled = setUp.way() == FeedWay.PULL;
    if (pulled && setUp.address() == null) {
      throw DomainException.conflict(List.of(Refusal.of("connection.no-address", feed)));
    }
    var result =
        pulled
            ? trying.call(source)
            : trying.read(setUp.kind(), setUp.mapping(), Objects.requireNonNull(setUp.sample()));
    if (result.failure() == null && result.sound() > 0) {
      tried.note(code, feed, source.systemVersion());
    }
    return result;
  }
}
