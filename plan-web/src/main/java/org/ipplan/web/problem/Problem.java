package org.ipplan.web.problem;

import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.FieldError;
import org.ipplan.shared.Refusal;
import org.ipplan.web.support.Language;
import org.jspecify.annotations.Nullable;

/**
 * A problem document.
 *
 * @param title the kind of problem in the reader's language
 * @param detail this occurrence in the reader's language
 * @param errors faults of the input, absent where there is none to name
 * @param blockedBy what blocks a refused step, absent for other problems
 * @param incident number under which the log has more, absent for expected problems
 */
@Schema(name = "Problem")
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    String code,
    @Nullable List<Fault> errors,
    @Nullable List<Block> blockedBy,
    @Nullable String incident) {

  /** Media type of a problem. */
  public static final String MEDIA_TYPE = "application/problem+json";

  private static final Set<Integer> WORDED =
      Set.of(400, 401, 403, 404, 405, 406, 409, 410, 412, 413, 415, 422, 428, 429, 500);

  /** A problem of a code that says all there is to say. */
  static Problem of(int status, String code, Language language, Object... arguments) {
    return new Problem(
        "urn:plan:" + code,
        language.message(title(status)),
        status,
        language.message(code, arguments),
        code,
        null,
        null,
        null);
  }

  /** What a rule of the domain refused. */
  static Problem of(DomainException refusal, Language language) {
    var plain = of(status(refusal.kind()), refusal.code(), language, refusal.arguments());
    var errors = refusal.errors().stream().map(error -> Fault.of(error, language)).toList();
    var blocks = refusal.blockedBy().stream().map(block -> Block.of(block, language)).toList();
    return plain.with(errors.isEmpty() ? null : errors, blocks.isEmpty() ? null : blocks);
  }

  /** Something unexpected: its number, and nothing else about it. */
  static Problem incident(String incident, Language language) {
    var plain = of(500, "server.unexpected", language, incident);
    return new Problem(
        plain.type, plain.title, plain.status, plain.detail, plain.code, null, null, incident);
  }

  /** The status of each kind of refusal. */
  static int status(DomainException.Kind kind) {
    return switch (kind) {
      case INVALID -> 400;
      case FORBIDDEN -> 403;
      case NOT_FOUND -> 404;
      case GONE -> 410;
      case CONFLICT -> 409;
      case STALE -> 412;
      case PRECONDITION_REQUIRED -> 428;
      case TOO_LARGE -> 413;
      case UNSUPPORTED_TYPE -> 415;
      case IMPOSSIBLE -> 422;
    };
  }

  private static String title(int status) {
    return WORDED.contains(status) ? "problem.title." + status : "problem.title.other";
  }

  /** The same problem with its faults or blocks. */
  Problem with(@Nullable List<Fault> faults, @Nullable List<Block> blocks) {
    return new Problem(type, title, status, detail, code, faults, blocks, incident);
  }

  /** A fault of one field. */
  @Schema(name = "Fault")
  public record Fault(String field, String code, String message) {
    static Fault of(FieldError error, Language language) {
      var message = language.message(error.code(), error.arguments().toArray());
      return new Fault(error.field(), error.code(), message);
    }
  }

  /**
   * What blocks a step.
   *
   * @param article absent where no law demands it
   * @param ruleSet absent where no law demands it
   */
  @Schema(name = "Block")
  public record Block(
      String guard, String message, @Nullable String article, @Nullable String ruleSet) {

    public static Block of(Refusal refusal, Language language) {
      return new Block(
          refusal.guard(),
          language.message(refusal.guard(), refusal.arguments().toArray()),
          refusal.article(),
          refusal.ruleSet());
    }
  }
}
