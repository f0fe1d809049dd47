package org.ipplan.web.problem;

import jakarta.ejb.EJBAccessException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response.Status.Family;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.ipplan.shared.DomainException;
import org.ipplan.web.problem.Problem.Fault;
import org.ipplan.web.support.Language;

/** Tells what went wrong from whatever was thrown, through every layer of wrapping. */
final class Problems {
  private static final Logger LOG = Logger.getLogger(Problems.class.getName());
  private static final int MOST_CAUSES = 20;

  /** What PostgreSQL says of characters that are none. */
  private static final String NO_TEXT = "22021";

  private Problems() {}

  /**
   * @param request names the request in the log
   */
  static Problem of(Throwable thrown, Language language, String request) {
    return expected(thrown, language)
        .orElseGet(
            () -> {
              var incident = UUID.randomUUID().toString();
              LOG.log(Level.SEVERE, "Incident " + incident + " in request " + request, thrown);
              return Problem.incident(incident, language);
            });
  }

  private static Optional<Problem> expected(Throwable thrown, Language language) {
    return in(thrown, DomainException.class)
        .map(refusal -> Problem.of(refusal, language))
        .or(() -> in(thrown, OptimisticLockException.class).map(lost -> stale(language)))
        .or(() -> in(thrown, ConstraintViolationException.class).map(e -> faults(e, language)))
        .or(() -> in(thrown, SQLException.class).flatMap(e -> ofDatabase(e, language)))
        .or(() -> in(thrown, EJBAccessException.class).map(e -> forContainer(403, language)))
        .or(() -> in(thrown, WebApplicationException.class).flatMap(e -> ofJaxRs(e, language)));
  }

  /** Wherever a text with a NUL was let in, the database takes none, and nothing is kept. */
  private static Optional<Problem> ofDatabase(SQLException thrown, Language language) {
    return NO_TEXT.equals(thrown.getSQLState())
        ? Optional.of(
            Problem.of(DomainException.invalid("body", "input.control-characters"), language))
        : Optional.empty();
  }

  private static Problem stale(Language language) {
    return Problem.of(DomainException.stale(), language);
  }

  private static Optional<Problem> ofJaxRs(WebApplicationException thrown, Language language) {
    var status = thrown.getResponse().getStatusInfo();
    return status.getFamily() == Family.CLIENT_ERROR
        ? Optional.of(forContainer(status.getStatusCode(), language))
        : Optional.empty();
  }

  /** A problem of which the container tells the status alone. */
  static Problem forContainer(int status, Language language) {
    return Problem.of(status, code(status), language);
  }

  private static String code(int status) {
    return switch (status) {
      case 400 -> "input.malformed";
      case 401 -> "access.unauthenticated";
      case 403 -> "access.forbidden";
      case 404 -> "request.not-found";
      case 405 -> "request.method-not-allowed";
      case 406 -> "request.not-acceptable";
      case 415 -> "request.unsupported-type";
      case 429 -> "request.too-many";
      default -> "request.refused";
    };
  }

  private static Problem faults(ConstraintViolationException thrown, Language language) {
    var faults = thrown.getConstraintViolations().stream().map(Problems::fault).toList();
    return Problem.of(400, "input.invalid", language).with(faults, null);
  }

  private static Fault fault(ConstraintViolation<?> violation) {
    var path = violation.getPropertyPath().toString();
    var field = path.substring(path.lastIndexOf('.') + 1);
    return new Fault(field, "input.constraint", violation.getMessage());
  }

  private static <T extends Throwable> Optional<T> in(Throwable thrown, Class<T> type) {
    return causes(thrown).stream().filter(type::isInstance).map(type::cast).findFirst();
  }

  private static List<Throwable> causes(Throwable thrown) {
    return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
        .limit(MOST_CAUSES)
        .toList();
  }
}
