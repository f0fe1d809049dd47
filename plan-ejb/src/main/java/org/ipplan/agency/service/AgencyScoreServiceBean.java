package org.ipplan.agency.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.ipplan.agency.AgencyKind;
import org.ipplan.agency.AgencyScore;
import org.ipplan.agency.AgencyScoreService;
import org.ipplan.agency.RatedEvent;
import org.ipplan.agency.Simulation;
import org.ipplan.agency.Supposed;
import org.ipplan.agency.domain.EventPolicy;
import org.ipplan.agency.domain.EventRules;
import org.ipplan.ruleset.RuleItem;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.DomainException;
import org.jspecify.annotations.Nullable;

/** Scores of any day, and what they would be. Stores nothing. */
@Stateless
@PermitAll
public class AgencyScoreServiceBean implements AgencyScoreService {
  @Inject AgencyAccess access;
  @Inject RatedSubjects rated;
  @Inject Scores scores;
  @Inject BusinessClock clock;

  @Override
  public AgencyScore score(
      String code, @Nullable AgencyKind kind, @Nullable LocalDate on, @Nullable LocalDate knownOn) {
    access.reader();
    var agency = rated.find(code, kind);
    var day = Objects.requireNonNullElse(on, clock.today());
    var events = scores.events(agency.id());
    return scores.basis().score(agency.kind(), events, day, knownAt(day, knownOn));
  }

  private Instant knownAt(LocalDate on, @Nullable LocalDate knownOn) {
    return scores.endOf(Objects.requireNonNullElse(knownOn, on));
  }

  @Override
  public Simulation simulate(
      String code,
      @Nullable AgencyKind kind,
      @Nullable LocalDate on,
      List<Supposed> with,
      Set<UUID> without) {
    access.reader();
    var agency = rated.find(code, kind);
    var day = Objects.requireNonNullElse(on, clock.today());
    var basis = scores.basis();
    var events = scores.events(agency.id());
    var rules = basis.rules(agency.kind());
    var supposed =
        Stream.concat(
                events.stream().filter(event -> !without.contains(event.id())),
                with.stream().map(each -> supposed(each, rules, day)))
            .toList();
    return new Simulation(
        basis.score(agency.kind(), events, day, scores.now()),
        basis.score(agency.kind(), supposed, day, scores.now()));
  }

  private static RatedEvent supposed(Supposed wanted, EventRules rules, LocalDate on) {
    rules.inForce("base", on);
    var entry =
        rules
            .judgedOn(wanted.occurredOn(), null, on)
            .flatMap(day -> rules.entry(wanted.entry(), day))
            .orElseThrow(() -> unknown(rules, wanted.occurredOn()));
    EventPolicy.requirePoints(wanted.points(), entry.entry());
    var id = UUID.randomUUID();
    return new RatedEvent(
        id,
        wanted.entry(),
        wanted.points(),
        wanted.act() == null ? id.toString() : wanted.act(),
        wanted.occurredOn(),
        null,
        Instant.EPOCH,
        Instant.EPOCH,
        null,
        null,
        null);
  }

  private static DomainException unknown(EventRules rules, LocalDate on) {
    var codes = rules.choices(on).stream().map(choice -> choice.entry().code()).toList();
    return DomainException.invalid("entry", "input.unknown-value", String.join(", ", codes));
  }

  @Override
  public List<Choice> choices(AgencyKind kind, LocalDate on) {
    return scores.basis().rules(kind).choices(on);
  }

  @Override
  public List<RuleItem> sources(AgencyKind kind, LocalDate on) {
    return scores.basis().rules(kind).sources(on);
  }

  @Override
  public List<GradeMeasure> measures(AgencyKind kind, String grade, LocalDate on) {
    return scores.basis().rules(kind).measures(grade, on);
  }
}
