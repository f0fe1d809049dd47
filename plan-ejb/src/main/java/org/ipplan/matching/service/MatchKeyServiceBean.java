package org.ipplan.matching.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Map;
import org.ipplan.matching.MatchKeyService;
import org.ipplan.matching.name.NameKey;
import org.ipplan.shared.StepTaken;

/** Says how far the keys are, and makes them anew. */
@Stateless
@PermitAll
public class MatchKeyServiceBean implements MatchKeyService {
  private static final String OBJECT = "match-keys";

  private static final String STANDING =
      """
      SELECT count(*) AS names, count(DISTINCT n.subject_id) FILTER (WHERE k IS NULL) AS behind
      FROM subject_name n JOIN credit_subject s ON s.id = n.subject_id
        LEFT JOIN match_key k ON k.name_id = n.id AND k.edition = :edition
      WHERE s.kind = 'ORGANISATION'
      """;

  @Inject EntityManager entityManager;
  @Inject MatchAccess access;
  @Inject MatchKeys keys;
  @Inject Event<StepTaken> steps;

  @Override
  public Standing standing() {
    access.keysReader();
    return read();
  }

  @Override
  public Standing rebuild() {
    access.administrator();
    keys.rebuild();
    var standing = read();
    var facts = Map.of("names", Long.toString(standing.names()));
    steps.fire(StepTaken.recorded("rebuild", OBJECT, OBJECT).with(facts));
    return standing;
  }

  private Standing read() {
    var row =
        (Tuple)
            entityManager
                .createNativeQuery(STANDING, Tuple.class)
                .setParameter("edition", NameKey.EDITION)
                .getSingleResult();
    return new Standing(row.get("names", Long.class), row.get("behind", Long.class));
  }
}
