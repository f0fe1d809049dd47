package org.ipplan.recognition.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ipplan.recognition.NewOpinion;
import org.ipplan.recognition.OpinionDetails;
import org.ipplan.recognition.OpinionVerdict;
import org.ipplan.recognition.domain.TypicalCase;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.Role;

/** What experts say of cases. */
@Dependent
public class Opinions {
  private static final String PUT =
      """
      INSERT INTO typical_case_opinion (case_id, expert, verdict, score, text, given_at)
      VALUES (:id, :expert, :verdict, :score, :text, :at)
      ON CONFLICT (case_id, expert) DO UPDATE SET verdict = excluded.verdict,
        score = excluded.score, text = excluded.text, given_at = excluded.given_at
      """;

  private static final String OF =
      """
      SELECT expert, verdict, score, text, given_at FROM typical_case_opinion
      WHERE case_id = :id AND (:everything OR (:expert AND expert = :name))
      ORDER BY given_at, expert
      """;

  private static final String COUNT =
      "SELECT count(*) FROM typical_case_opinion WHERE case_id = :id";

  @Inject EntityManager entityManager;

  /**
   * @throws DomainException {@code typical-case.expert-only}
   */
  void requireExpert(Caller caller) {
    if (!caller.is(Role.EXPERT)) {
      throw DomainException.forbidden(List.of(Refusal.of("typical-case.expert-only")));
    }
  }

  /** The case, which nobody decides meanwhile. */
  TypicalCase lock(UUID id) {
    return entityManager.find(TypicalCase.class, id, LockModeType.PESSIMISTIC_WRITE);
  }

  OpinionDetails put(UUID id, String expert, NewOpinion opinion, Instant at) {
    var text = opinion.text().strip();
    entityManager
        .createNativeQuery(PUT)
        .setParameter("id", id)
        .setParameter("expert", expert)
        .setParameter("verdict", opinion.verdict().name())
        .setParameter("score", opinion.score())
        .setParameter("text", text)
        .setParameter("at", at)
        .executeUpdate();
    return new OpinionDetails(expert, opinion.verdict(), opinion.score(), text, at);
  }

  /** Those that somebody reads, in the order they were given. */
  List<OpinionDetails> of(UUID id, Caller caller) {
    var query =
        entityManager
            .createNativeQuery(OF, Tuple.class)
            .setParameter("id", id)
            .setParameter("everything", Readers.seesEverything(caller))
            .setParameter("expert", caller.is(Role.EXPERT))
            .setParameter("name", caller.name());
    return Rows.of(query).stream().map(Opinions::details).toList();
  }

  int count(UUID id) {
    var count = entityManager.createNativeQuery(COUNT, Long.class).setParameter("id", id);
    return ((Long) count.getSingleResult()).intValue();
  }

  private static OpinionDetails details(Tuple row) {
    return new OpinionDetails(
        row.get("expert", String.class),
        OpinionVerdict.valueOf(row.get("verdict", String.class)),
        row.get("score", Integer.class),
        row.get("text", String.class),
        row.get("given_at", Instant.class));
  }
}
