package org.ipplan.intake.domain;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.FieldError;
import org.ipplan.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a line.
 *
 * @param field null where it is the line as such
 * @param article where law refuses it, else null
 * @param ruleSet the rule pack the article is of, else null
 */
public record LineFault(
    @Nullable String field,
    String code,
    List<Object> arguments,
    @Nullable String article,
    @Nullable String ruleSet) {

  /** A fault of the line as such. */
  public static LineFault of(String code, Object... arguments) {
    return new LineFault(null, code, List.of(arguments), null, null);
  }

  /** A fault of one field. */
  public static LineFault of(FieldError error) {
    return new LineFault(error.field(), error.code(), error.arguments(), null, null);
  }

  /** What is refused, with its article where it has one. */
  public static LineFault of(@Nullable String field, Refusal refusal) {
    return new LineFault(
        field, refusal.guard(), refusal.arguments(), refusal.article(), refusal.ruleSet());
  }

  /** Everything a refusal says. */
  public static List<LineFault> of(DomainException refused) {
    var faults =
        Stream.concat(
                refused.errors().stream().map(LineFault::of),
                refused.blockedBy().stream().map(refusal -> of(null, refusal)))
            .toList();
    return faults.isEmpty()
        ? List.of(
            new LineFault(null, refused.code(), Arrays.asList(refused.arguments()), null, null))
        : faults;
  }
}
