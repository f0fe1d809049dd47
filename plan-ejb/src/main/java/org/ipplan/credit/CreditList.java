package org.ipplan.credit;

/** The lists of credit supervision. */
public enum CreditList {
  /** Determinations of dishonesty by the CNIPA (C1 to C15). */
  DISHONESTY,
  /** Serious dishonesty under SAMR Order 44 (C16, S1 to S16). */
  SERIOUS
}
