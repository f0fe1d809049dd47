package org.ipplan.web.page.publicity;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.ipplan.credit.CertificateService;
import org.ipplan.credit.CertificateView;
import org.ipplan.paper.PaperFormat;
import org.ipplan.shared.DomainException;
import org.ipplan.web.page.Choice;

/** Backs public/certificate.xhtml: makes certificates, and checks one by its code. */
@Named
@RequestScoped
public class PublicCertificatePage {
  /** What became of the code. */
  public enum Outcome {
    NOT_ASKED,
    UNKNOWN,
    OUTDATED,
    CURRENT
  }

  @EJB CertificateService certificates;

  private String verify;
  private String wrong;
  private CertificateView certificate;
  private Outcome outcome = Outcome.NOT_ASKED;

  public void load() {
    var code = Choice.text(verify);
    if (code == null) {
      return;
    }
    try {
      certificate = certificates.verify(code).orElse(null);
      outcome = certificate == null ? Outcome.OUTDATED : Outcome.CURRENT;
    } catch (DomainException e) {
      outcome = Outcome.UNKNOWN;
    }
  }

  public String getOutcome() {
    return outcome.name();
  }

  public CertificateView getCertificate() {
    return certificate;
  }

  /** Hash of the certificate's PDF. */
  public String getSha256() {
    return certificate.sha256().get(PaperFormat.PDF);
  }

  /** Whether a certificate was asked for with a code that is none. */
  public boolean isWrongCode() {
    return "true".equals(wrong);
  }

  public String getVerify() {
    return verify;
  }

  public void setVerify(String verify) {
    this.verify = verify;
  }

  public String getWrong() {
    return wrong;
  }

  public void setWrong(String wrong) {
    this.wrong = wrong;
  }
}
