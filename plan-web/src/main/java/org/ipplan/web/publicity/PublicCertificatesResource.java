package org.ipplan.web.publicity;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipplan.credit.CertificateService;
import org.ipplan.web.support.Language;

/** Checks of certificates, for everybody who holds one. */
@RequestScoped
@Path("public/certificates/{code}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Public")
public class PublicCertificatesResource {
  @EJB CertificateService certificates;
  @Inject Language language;

  @GET
  @Operation(
      summary = "Check a certificate by its verification code",
      description =
          "What it says and the hashes of its files, while the lists still say so; else only that it"
              + " is no longer current. Blanks, hyphens and case do not count.")
  public PublicCertificateJson check(@PathParam("code") String code) {
    return certificates
        .verify(code)
        .map(certificate -> PublicCertificateJson.of(certificate, language))
        .orElse(PublicCertificateJson.OUTDATED);
  }
}
