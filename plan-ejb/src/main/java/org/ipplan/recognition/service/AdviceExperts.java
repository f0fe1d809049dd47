package org.ipplan.recognition.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ipplan.recognition.AdviceAnswerDetails;
import org.ipplan.recognition.NewAdviceAnswer;
import org.ipplan.shared.ArrayLiteral;
import org.ipplan.shared.Caller;
import org.jspecify.annotations.Nullable;

/** Whom the office asks, and what they answer. */
@Dependent
public class AdviceExperts {
  private static final String KNOWN =
      "SELECT official FROM official_role WHERE role = 'expert' ORDER BY official";

  private static final String ASK =
      """
      INSERT INTO expert_advice_expert (advice_id, expert)
      SELECT :id, expert FROM unnest(cast(:experts AS text[])) AS expert
      """;

  private static final String IS_ASKED =
      "SELECT count(*) > 0 FROM expert_advice_expert WHERE advice_id = :id AND expert = :name";

  private static final String COUNT =
      "SELECT count(*) FROM expert_advice_answer WHERE advice_id = :id";

  private static final String PUT =
      """
      INSERT INTO expert_advice_answer (advice_id, expert, institution, opinion, recommendations,
        given_at)
      VALUES (:id, :expert, cast(nullif(:institution, '') AS text), :opinion,
        cast(nullif(:recommendations, '') AS text), :at)
      ON CONFLICT (advice_id, expert) DO UPDATE SET institution = excluded.institution,
        opinion = excluded.opinion, recommendations = excluded.recommendations,
        given_at = excluded.given_at
      """;

  /** Departments read all or nothing: that it was shared with them is asked before. */
  private static final String OF =
      """
      SELECT expert, institution, opinion, recommendations, given_at FROM expert_advice_answer
      WHERE advice_id = :id AND (:everything OR expert = :name)
      ORDER BY given_at, expert
      """;

  @Inject EntityManager entityManager;

  /** Sign-in names of everybody who was last seen as an expert. */
  @SuppressWarnings("unchecked")
  List<String> known() {
    return entityManager.createNativeQuery(KNOWN, String.class).getResultList();
  }

  void ask(UUID id, List<String> experts) {
    entityManager
        .createNativeQuery(ASK)
        .setParameter("id", id)
        .setParameter("experts", ArrayLiteral.of(experts, expert -> expert))
        .executeUpdate();
  }

  boolean isAsked(UUID id, String name) {
    return (Boolean)
        entityManager
            .createNativeQuery(IS_ASKED, Boolean.class)
            .setParameter("id", id)
            .setParameter("name", name)
            .getSingleResult();
  }

  int answers(UUID id) {
    var count = entityManager.createNativeQuery(COUNT, Long.class).setParameter("id", id);
    return ((Long) count.getSingleResult()).intValue();
  }

  AdviceAnswerDetails put(UUID id, String expert, NewAdviceAnswer answer, Instant at) {
    var institution = Rows.text(answer.institution());
    var recommendations = Rows.text(answer.recommendations());
    var opinion = answer.opinion().strip();
    entityManager
        .createNativeQuery(PUT)
        .setParameter("id", id)
        .setParameter("expert", expert)
        .setParameter("institution", institution)
        .setParameter("opinion", opinion)
        .setParameter("recommendations", recommendations)
        .setParameter("at", at)
        .executeUpdate();
    var kept = new NewAdviceAnswer(given(institution), opinion, given(recommendations));
    return new AdviceAnswerDetails(expert, kept, at);
  }

  /** Those that somebody reads, in the order they were given. */
  List<AdviceAnswerDetails> of(UUID id, Caller caller) {
    var query =
        entityManager
            .createNativeQuery(OF, Tuple.class)
            .setParameter("id", id)
            .setParameter(
                "everything", Readers.seesEverything(caller) || caller.isDepartmentOfficial())
            .setParameter("name", caller.name());
    return Rows.of(query).stream().map(AdviceExperts::details).toList();
  }

  private static AdviceAnswerDetails details(Tuple row) {
    var answer =
        new NewAdviceAnswer(
            row.get("institution", String.class),
            row.get("opinion", String.class),
            row.get("recommendations", String.class));
    return new AdviceAnswerDetails(
        row.get("expert", String.class), answer, row.get("given_at", Instant.class));
  }

  private static @Nullable String given(String text) {
    return text.isEmpty() ? null : text;
  }
}
