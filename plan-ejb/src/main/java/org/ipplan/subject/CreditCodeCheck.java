package org.ipplan.subject;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is right and wrong with a unified social credit code.
 *
 * @param code as it was given
 * @param normalized half-width, upper case, without blanks: what was checked
 * @param reason null where the code is valid
 * @param warnings what is unusual; a code with warnings is valid all the same
 */
public record CreditCodeCheck(
    String code, String normalized, @Nullable Reason reason, List<Warning> warnings)
    implements Serializable {

  /** Why a code is none. */
  public enum Reason {
    /** Not 18 characters. */
    LENGTH("subject.code-length"),
    /** A character outside the alphabet, which has no I, O, S, V and Z. */
    CHARSET("subject.code-charset"),
    /** The last character does not follow from the others. */
    CHECK_CHARACTER("subject.code-check-character");

    private final String problem;

    Reason(String problem) {
      this.problem = problem;
    }

    /** Problem code that says it to people. */
    public String problem() {
      return problem;
    }
  }

  /** What is unusual. */
  public enum Warning {
    /** The organisation code inside does not follow GB 11714; some genuine ones do not. */
    ORGANISATION_CODE,
    /** Positions 3 to 8 are no region, or of no province there is. */
    REGION
  }

  public CreditCodeCheck {
    warnings = List.copyOf(warnings);
  }

  public boolean valid() {
    return reason == null;
  }
}
