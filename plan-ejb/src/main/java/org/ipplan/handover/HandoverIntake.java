package org.ipplan.handover;

import jakarta.ejb.Local;

/**
 * Takes cases that connected systems bring. Whoever calls has checked that the system may; the case
 * waits for its department to sign for it, as one sent by another department does.
 */
@Local
public interface HandoverIntake {
  /**
   * Takes a case in, within the caller's transaction. The same system and reference again is the
   * same case, whatever else it says: nothing changes.
   *
   * @return what became of it; a refusal changes nothing and throws nothing
   */
  HandoverOutcome receive(BroughtCase brought);
}
