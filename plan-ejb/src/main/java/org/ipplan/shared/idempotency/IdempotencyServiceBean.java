package org.ipplan.shared.idempotency;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.DomainException.Kind;
import org.ipplan.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** Each call is a transaction of its own: what it notes does not share the request's fate. */
@Stateless
@PermitAll
@TransactionAttribute(REQUIRES_NEW)
public class IdempotencyServiceBean implements IdempotencyService {
  private static final String BEGIN =
      "INSERT INTO idempotent_answer (caller, key, request_hash, created_at)"
          + " VALUES (:caller, :key, :hash, now())"
          + " ON CONFLICT (caller, key) DO UPDATE"
          + " SET request_hash = excluded.request_hash, status = NULL, headers = NULL, body = NULL,"
          + " created_at = excluded.created_at"
          + " WHERE idempotent_answer.created_at < now() - make_interval(hours => :kept)"
          + " OR (idempotent_answer.status IS NULL"
          + " AND idempotent_answer.request_hash = excluded.request_hash"
          + " AND idempotent_answer.created_at < now() - make_interval(mins => :abandoned))";

  private static final String KEEP =
      "UPDATE idempotent_answer SET status = :status, headers = :headers, body = :body"
          + " WHERE caller = :caller AND key = :key AND request_hash = :hash";

  private static final String FIND =
      "SELECT request_hash, status, headers, body FROM idempotent_answer"
          + " WHERE caller = :caller AND key = :key";

  private static final String RELEASE =
      "DELETE FROM idempotent_answer"
          + " WHERE caller = :caller AND key = :key AND request_hash = :hash AND status IS NULL";

  private static final String EXPIRE =
      "DELETE FROM idempotent_answer WHERE created_at < now() - make_interval(hours => :kept)";

  @Inject EntityManager entityManager;
  @Inject CallerContext callers;

  @Override
  public Optional<KeptAnswer> begin(String key, String requestHash) {
    var begun =
        ofKey(BEGIN, key)
            .setParameter("hash", requestHash)
            .setParameter("kept", KEPT_HOURS)
            .setParameter("abandoned", ABANDONED_MINUTES)
            .executeUpdate();
    return begun == 1 ? Optional.empty() : Optional.of(answered(key, requestHash));
  }

  @Override
  public void keep(String key, String requestHash, KeptAnswer answer) {
    ofKey(KEEP, key)
        .setParameter("hash", requestHash)
        .setParameter("status", answer.status())
        .setParameter("headers", lines(answer.headers()))
        .setParameter("body", answer.body())
        .executeUpdate();
  }

  @Override
  public void release(String key, String requestHash) {
    ofKey(RELEASE, key).setParameter("hash", requestHash).executeUpdate();
  }

  @Schedule(hour = "*", minute = "17", persistent = false)
  void expire() {
    entityManager.createNativeQuery(EXPIRE).setParameter("kept", KEPT_HOURS).executeUpdate();
  }

  private KeptAnswer answered(String key, String requestHash) {
    List<?> rows = ofKey(FIND, key).getResultList();
    if (rows.isEmpty()) {
      // given back between the two statements: the caller may try again at once
      throw inProgress();
    }
    var row = (Object[]) rows.get(0);
    if (!requestHash.equals(row[0])) {
      throw new DomainException(Kind.IMPOSSIBLE, "idempotency.other-body", key);
    }
    if (!(row[1] instanceof Integer status)) {
      throw inProgress();
    }
    return new KeptAnswer(status, headers(text(row[2])), text(row[3]));
  }

  private Query ofKey(String statement, String key) {
    return entityManager
        .createNativeQuery(statement)
        .setParameter("caller", callers.caller().name())
        .setParameter("key", key);
  }

  private static DomainException inProgress() {
    return DomainException.conflict(List.of(Refusal.of("idempotency.in-progress")));
  }

  private static String lines(Map<String, String> headers) {
    return headers.entrySet().stream()
        .map(header -> header.getKey() + ": " + header.getValue())
        .collect(Collectors.joining("\n"));
  }

  private static String text(@Nullable Object column) {
    return column == null ? "" : column.toString();
  }

  private static Map<String, String> headers(String lines) {
    return lines.isEmpty()
        ? Map.of()
        : lines
            .lines()
            .map(line -> line.split(": ", 2))
            .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
  }
}
