package org.ipplan.credit;

import jakarta.ejb.Local;
import java.util.Optional;
import org.ipplan.paper.PaperLanguage;

/**
 * Certificates of what the lists say of an organisation today, for everybody. They say no more than
 * everybody may learn: where nothing is listed, not even whether the organisation is known.
 */
@Local
public interface CertificateService {
  /**
   * Makes one, or gives the one of today that says the same.
   *
   * @param code unified social credit code that passes its check
   * @param verifyAt address at which its code is checked, for the paper to name
   * @throws org.ipplan.shared.DomainException {@code input.invalid}: {@code
   *     credit.certificate-code}
   */
  CertificateFile issue(String code, PaperLanguage language, String verifyAt);

  /**
   * What a certificate says, while it is current.
   *
   * @param code as it was typed in: blanks, hyphens and case do not count
   * @return empty where the lists no longer say what it says; what they say instead, and what it
   *     said, is nobody's to learn by it
   * @throws org.ipplan.shared.DomainException {@code credit.certificate-not-found}
   */
  Optional<CertificateView> verify(String code);
}
