package org.ipplan.credit.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ipplan.credit.CertificateFile;
import org.ipplan.credit.CertificateService;
import org.ipplan.credit.CertificateView;
import org.ipplan.credit.PublicEntry;
import org.ipplan.credit.domain.Certificate;
import org.ipplan.credit.domain.VerificationCode;
import org.ipplan.paper.PaperDetails;
import org.ipplan.paper.PaperDetails.File;
import org.ipplan.paper.PaperFormat;
import org.ipplan.paper.PaperLanguage;
import org.ipplan.paper.PaperService;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.DomainException;
import org.ipplan.subject.UnifiedSocialCreditCode;

/** Makes certificates and checks them. */
@Stateless
@PermitAll
public class CertificateServiceBean implements CertificateService {
  private static final String OF_TODAY =
      "select c from Certificate c where c.subject = :subject and c.issuedOn = :today"
          + " and c.language = :language order by c.issuedAt desc";

  @Inject EntityManager entityManager;
  @Inject PublicReads reads;
  @Inject CertificatePapers press;
  @Inject PaperService papers;
  @Inject BusinessClock clock;

  @Override
  public CertificateFile issue(String code, PaperLanguage language, String verifyAt) {
    var subject = UnifiedSocialCreditCode.normalized(code);
    var entries = reads.ofSubject(subject, null);
    if (entries.isEmpty() && !UnifiedSocialCreditCode.check(subject).valid()) {
      throw DomainException.invalid("code", "credit.certificate-code");
    }
    var certificate =
        ofToday(subject, language, said(entries))
            .orElseGet(() -> make(subject, language, entries, verifyAt));
    return new CertificateFile(
        VerificationCode.grouped(certificate.code()),
        paper(certificate).fileName(PaperFormat.PDF),
        papers.content(certificate.paper(), PaperFormat.PDF));
  }

  @Override
  public Optional<CertificateView> verify(String code) {
    var certificate = entityManager.find(Certificate.class, VerificationCode.read(code));
    if (certificate == null) {
      throw DomainException.notFound("credit.certificate-not-found", code);
    }
    var entries = reads.ofSubject(certificate.subject(), null);
    return certificate.saysStill(said(entries))
        ? Optional.of(view(certificate, entries))
        : Optional.empty();
  }

  private Optional<Certificate> ofToday(String subject, PaperLanguage language, String said) {
    return entityManager
        .createQuery(OF_TODAY, Certificate.class)
        .setParameter("subject", subject)
        .setParameter("today", clock.today())
        .setParameter("language", language)
        .getResultStream()
        .filter(certificate -> certificate.saysStill(said))
        .findFirst();
  }

  private Certificate make(
      String subject, PaperLanguage language, List<PublicEntry> entries, String verifyAt) {
    var code = VerificationCode.next();
    var paper = press.issue(code, subject, language, entries, verifyAt);
    var certificate =
        new Certificate(
            code, subject, language, said(entries), paper.id(), clock.today(), clock.now());
    entityManager.persist(certificate);
    entityManager.flush();
    return certificate;
  }

  private CertificateView view(Certificate certificate, List<PublicEntry> entries) {
    var paper = paper(certificate);
    return new CertificateView(
        VerificationCode.grouped(certificate.code()),
        String.valueOf(paper.number()),
        certificate.issuedOn(),
        certificate.subject(),
        entries,
        paper.files().stream().collect(Collectors.toMap(File::format, File::sha256)));
  }

  private PaperDetails paper(Certificate certificate) {
    return papers.get(certificate.paper());
  }

  /** What the lists say of a subject, to be compared later: a corrected end says something else. */
  private static String said(List<PublicEntry> entries) {
    return entries.stream()
        .map(entry -> entry.id() + " " + entry.from() + " " + entry.until())
        .collect(Collectors.joining("\n"));
  }
}
