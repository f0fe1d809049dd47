package org.ipplan.web.publicity;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.credit.CertificateView;
import org.ipplan.web.support.Language;
import org.jspecify.annotations.Nullable;

/**
 * A certificate whose code was shown. Where it is no longer current nothing more is said of it.
 *
 * @param current whether the lists still say what it says
 * @param listed whether it names an entry
 * @param sha256 of its file by format, in lower-case hexadecimal
 */
@Schema(name = "PublicCertificate")
public record PublicCertificateJson(
    boolean current,
    @Nullable String code,
    @Nullable String number,
    @Nullable LocalDate issuedOn,
    @Nullable String subject,
    @Nullable Boolean listed,
    @Nullable List<PublicEntryJson> entries,
    @Nullable Map<String, String> sha256) {

  /** One that says what is no longer so. */
  static final PublicCertificateJson OUTDATED =
      new PublicCertificateJson(false, null, null, null, null, null, null, null);

  static PublicCertificateJson of(CertificateView certificate, Language language) {
    var hashes = new TreeMap<String, String>();
    certificate
        .sha256()
        .forEach((format, sha256) -> hashes.put(format.name().toLowerCase(Locale.ROOT), sha256));
    return new PublicCertificateJson(
        true,
        certificate.code(),
        certificate.number(),
        certificate.issuedOn(),
        certificate.subject(),
        certificate.listed(),
        certificate.entries().stream().map(each -> PublicEntryJson.of(each, language)).toList(),
        hashes);
  }
}
