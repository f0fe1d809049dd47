package org.ipplan.intake.persistence;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.util.UUID;
import org.ipplan.shared.Caller;
import org.postgresql.PGConnection;

/**
 * Files on their way in, piece by piece and each in a transaction of its own: a file may take hours
 * to come.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Uploads {
  private static final String BEGIN = "INSERT INTO upload (id, begun_by) VALUES (:id, :by)";
  private static final String ALIVE =
      "UPDATE upload SET last_at = clock_timestamp() WHERE id = :id";
  private static final String COPY =
      "COPY upload_line (upload_id, line, content, fault) FROM STDIN WITH (ENCODING 'UTF8')";
  private static final String DISCARD = "DELETE FROM upload WHERE id = :id";

  /** A file that stood still as long does not come any more. */
  private static final String SWEEP =
      """
      DELETE FROM upload u
      WHERE EXISTS (SELECT 1 FROM job j
          WHERE j.upload_id = u.id AND j.state IN ('COMPLETED', 'CANCELLED'))
        OR (u.last_at < clock_timestamp() - make_interval(hours => :hours)
          AND NOT EXISTS (SELECT 1 FROM job j WHERE j.upload_id = u.id))
      """;

  private static final int HOURS = 2;

  @Inject EntityManager entityManager;

  public UUID begin(Caller caller) {
    var id = UUID.randomUUID();
    entityManager
        .createNativeQuery(BEGIN)
        .setParameter("id", id)
        .setParameter("by", caller.name())
        .executeUpdate();
    return id;
  }

  /** Adds the lines of a piece. */
  public void add(UUID upload, LinePiece piece) {
    entityManager.<Connection>runWithConnection(
        connection -> {
          try {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY, piece.rows());
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    entityManager.createNativeQuery(ALIVE).setParameter("id", upload).executeUpdate();
  }

  /** Removes what is there of a file. */
  public void discard(UUID upload) {
    entityManager.createNativeQuery(DISCARD).setParameter("id", upload).executeUpdate();
  }

  /** Removes the lines of jobs that are over, and what broken connections left behind. */
  public int sweep() {
    return entityManager.createNativeQuery(SWEEP).setParameter("hours", HOURS).executeUpdate();
  }
}
