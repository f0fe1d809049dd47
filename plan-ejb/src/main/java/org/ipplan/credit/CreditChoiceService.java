package org.ipplan.credit;

import jakarta.ejb.Local;
import java.time.LocalDate;

/** What forms of credit supervision let people choose from. Open to every caller, as law is. */
@Local
public interface CreditChoiceService {
  /**
   * @param on the day of the basis document
   */
  CaseChoices ofCase(CreditList list, LocalDate on);

  /**
   * @param on the day it is judged by: of acceptance, before that today
   */
  ApplicationChoices ofApplication(ApplicationKind kind, LocalDate on);
}
