package org.ipplan.matching.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import org.ipplan.matching.MatchKeyService.Standing;
import org.ipplan.matching.name.NameKey;
import org.ipplan.shared.FreshnessLine;
import org.ipplan.shared.KnowsFreshness;

/** How many names are found, and how many subjects have one that is not found yet. */
@ApplicationScoped
public class KeyStanding implements KnowsFreshness {
  private static final String STANDING =
      """
      SELECT count(*) AS names, count(DISTINCT n.subject_id) FILTER (WHERE k IS NULL) AS behind
      FROM subject_name n JOIN credit_subject s ON s.id = n.subject_id
        LEFT JOIN match_key k ON k.name_id = n.id AND k.edition = :edition
      WHERE s.kind = 'ORGANISATION'
      """;

  @Inject EntityManager entityManager;

  Standing now() {
    var row =
        (Tuple)
            entityManager
                .createNativeQuery(STANDING, Tuple.class)
                .setParameter("edition", NameKey.EDITION)
                .getSingleResult();
    return new Standing(row.get("names", Long.class), row.get("behind", Long.class));
  }

  @Override
  public List<FreshnessLine> freshness() {
    var behind = now().subjectsBehind();
    return List.of(new FreshnessLine("names", null, behind, 0, null, behind == 0));
  }
}
