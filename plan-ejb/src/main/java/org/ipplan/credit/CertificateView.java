package org.ipplan.credit;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ipplan.paper.PaperFormat;

/**
 * A certificate whose code was shown, while it is current: while the lists say what it says.
 *
 * @param code as it stands on the certificate, in groups
 * @param number its document number
 * @param subject unified social credit code
 * @param entries what it names; empty where it says that nothing is listed
 * @param sha256 of its file in each format, in lower-case hexadecimal
 */
public record CertificateView(
    String code,
    String number,
    LocalDate issuedOn,
    String subject,
    List<PublicEntry> entries,
    Map<PaperFormat, String> sha256)
    implements Serializable {

  public CertificateView {
    entries = List.copyOf(entries);
    sha256 = Map.copyOf(sha256);
  }

  /** Whether it names an entry. */
  public boolean listed() {
    return !entries.isEmpty();
  }
}
