package org.ipplan.shared;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * A rule of the domain said no. Reaches the caller unwrapped and rolls the transaction back.
 *
 * <p>The code is the contract: REST answers it, {@code docs/errors.md} explains it, and the bundle
 * {@code org.ipplan.messages} words it in both languages.
 */
@ApplicationException(rollback = true, inherited = true)
public class DomainException extends RuntimeException {

  /** What kind of no; decides the HTTP status. */
  public enum Kind {
    /** The input is not what was asked for. */
    INVALID,
    /** Role, relation or four eyes forbid it. */
    FORBIDDEN,
    /** Not there, or not in the caller's scope. */
    NOT_FOUND,
    /** It was there and may no longer be had. */
    GONE,
    /** The state or a guard refuses it. */
    CONFLICT,
    /** Somebody changed it since it was read. */
    STALE,
    /** The change names no version. */
    PRECONDITION_REQUIRED,
    /** More than is taken. */
    TOO_LARGE,
    /** A kind of content that is not taken. */
    UNSUPPORTED_TYPE,
    /** Well-formed, but impossible. */
    IMPOSSIBLE
  }

  private final Kind kind;
  private final String code;
  private final transient List<Object> arguments;
  private final transient List<FieldError> errors;
  private final transient List<Refusal> blockedBy;

  /**
   * @param code {@code feature.reason} in kebab case, a key of the message bundle
   * @param arguments for the message's place holders
   */
  public DomainException(Kind kind, String code, Object... arguments) {
    this(kind, code, List.of(arguments), List.of(), List.of());
  }

  /** Input with several faults and a code of its own. */
  protected DomainException(String code, List<FieldError> errors) {
    this(Kind.INVALID, code, List.of(), errors, List.of());
  }

  private DomainException(
      Kind kind,
      String code,
      List<Object> arguments,
      List<FieldError> errors,
      List<Refusal> blockedBy) {
    super(code + " " + arguments);
    this.kind = kind;
    this.code = code;
    this.arguments = arguments;
    this.errors = errors;
    this.blockedBy = blockedBy;
  }

  /** Input with several faults, one entry a fault. */
  public static DomainException invalid(List<FieldError> errors) {
    return new DomainException(Kind.INVALID, "input.invalid", List.of(), errors, List.of());
  }

  /** Input with one faulty field; the field's fault has the code given. */
  public static DomainException invalid(String field, String code, Object... arguments) {
    return invalid(List.of(new FieldError(field, code, List.of(arguments))));
  }

  /** Not there, or not in the caller's scope: the two are told apart to nobody. */
  public static DomainException notFound(String code, Object id) {
    return new DomainException(Kind.NOT_FOUND, code, id);
  }

  /** Somebody changed the object since the caller read it. */
  public static DomainException stale() {
    return new DomainException(Kind.STALE, "version.stale");
  }

  /** A step that role, relation or four eyes forbid. */
  public static DomainException forbidden(List<Refusal> blockedBy) {
    return refused(Kind.FORBIDDEN, blockedBy);
  }

  /** A step that the state or a guard refuses. */
  public static DomainException conflict(List<Refusal> blockedBy) {
    return refused(Kind.CONFLICT, blockedBy);
  }

  private static DomainException refused(Kind kind, List<Refusal> blockedBy) {
    var first = blockedBy.get(0);
    return new DomainException(kind, first.guard(), first.arguments(), List.of(), blockedBy);
  }

  public Kind kind() {
    return kind;
  }

  public String code() {
    return code;
  }

  /** For the message's place holders, in their order. */
  public Object[] arguments() {
    return arguments.toArray();
  }

  /** Faults of the input, empty for every other kind. */
  public List<FieldError> errors() {
    return errors;
  }

  /** What blocks a refused step, empty for every other kind. */
  public List<Refusal> blockedBy() {
    return blockedBy;
  }
}
