package org.ipplan.indicator.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ipplan.indicator.IndicatorTargetState;
import org.ipplan.indicator.ObservationState;
import org.ipplan.indicator.PeriodKind;
import org.ipplan.indicator.domain.IndicatorTarget;
import org.ipplan.indicator.domain.Observation;

/** Loads values and targets to be changed. */
@Dependent
public class ObservationRows {
  private static final Set<ObservationState> STANDING =
      EnumSet.of(
          ObservationState.DRAFT,
          ObservationState.SUBMITTED,
          ObservationState.RETURNED,
          ObservationState.CONFIRMED);

  @Inject EntityManager entityManager;

  /**
   * What an indicator says of who gives its values.
   *
   * @param owner code of the department
   */
  public record Terms(String code, String owner, PeriodKind frequency) {}

  /** Empty where there is no such indicator. */
  public Optional<Terms> terms(String indicator) {
    var query =
        entityManager
            .createNativeQuery(
                "SELECT code, owner_code, frequency FROM indicator WHERE code = :code", Tuple.class)
            .setParameter("code", indicator);
    return Rows.of(query).stream()
        .map(
            row ->
                new Terms(
                    row.get("code", String.class),
                    row.get("owner_code", String.class),
                    Rows.constant(PeriodKind.class, row, "frequency")))
        .findFirst();
  }

  /** Of two who change values of an indicator at once the second waits for the first. */
  public void oneAtATime(String indicator) {
    entityManager
        .createNativeQuery(
            "SELECT 1 FROM pg_advisory_xact_lock(hashtext('indicator'), hashtext(:code))",
            Integer.class)
        .setParameter("code", indicator)
        .getResultList();
  }

  /** The value that holds in a period and those under way, oldest first. */
  public List<Observation> standing(String indicator, String period) {
    return entityManager
        .createQuery(
            "select o from Observation o where o.indicator = :indicator and o.period = :period"
                + " and o.state in :states order by o.broughtAt, o.id",
            Observation.class)
        .setParameter("indicator", indicator)
        .setParameter("period", period)
        .setParameter("states", STANDING)
        .getResultList();
  }

  public Optional<Observation> find(UUID id) {
    return Optional.ofNullable(entityManager.find(Observation.class, id));
  }

  public Optional<IndicatorTarget> findTarget(UUID id) {
    return Optional.ofNullable(entityManager.find(IndicatorTarget.class, id));
  }

  /** Targets of a year in one state. */
  public List<IndicatorTarget> targets(String indicator, int year, IndicatorTargetState state) {
    return entityManager
        .createQuery(
            "select t from IndicatorTarget t where t.indicator = :indicator and t.year = :year"
                + " and t.state = :state",
            IndicatorTarget.class)
        .setParameter("indicator", indicator)
        .setParameter("year", year)
        .setParameter("state", state)
        .getResultList();
  }

  public void add(Object entity) {
    entityManager.persist(entity);
    entityManager.flush();
  }

  public void flush() {
    entityManager.flush();
  }
}
