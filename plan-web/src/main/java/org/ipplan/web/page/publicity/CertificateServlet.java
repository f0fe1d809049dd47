package org.ipplan.web.page.publicity;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.ipplan.credit.CertificateService;
import org.ipplan.paper.PaperFormat;
import org.ipplan.paper.PaperLanguage;
import org.ipplan.shared.DomainException;

/** Makes a certificate and sends it to be kept; a code that is none leads back to the page. */
@WebServlet("/public/certificate")
public class CertificateServlet extends HttpServlet {
  private static final String PAGE = "/public/certificate.xhtml";

  @EJB transient CertificateService certificates;

  @Inject
  @ConfigProperty(name = "plan.public.url")
  transient String publicUrl;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      var certificate =
          certificates.issue(
              String.valueOf(request.getParameter("code")),
              PaperLanguage.of(String.valueOf(request.getParameter("language"))),
              publicUrl + request.getContextPath() + PAGE);
      var name = URLEncoder.encode(certificate.fileName(), UTF_8).replace("+", "%20");
      response.setContentType(PaperFormat.PDF.mediaType());
      response.setContentLength(certificate.pdf().length);
      response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + name);
      response.setHeader("Cache-Control", "private, no-store");
      response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
      response.getOutputStream().write(certificate.pdf());
    } catch (DomainException e) {
      response.sendRedirect(request.getContextPath() + PAGE + "?wrong=true");
    }
  }
}
