package org.ipplan.web.page.annual;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.ipplan.report.AnnualReportService;
import org.ipplan.report.ReportFormat;
import org.ipplan.shared.DomainException;
import org.ipplan.web.page.Choice;
import org.ipplan.web.page.Download;
import org.ipplan.web.page.Reader;

/** Sends a report as a file. */
@WebServlet("/app/annual/document")
public class AnnualReportServlet extends HttpServlet {
  @EJB transient AnnualReportService reports;
  @Inject transient Reader reader;

  @Inject
  @ConfigProperty(name = "plan.public.url")
  transient String publicUrl;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      send(request, response);
    } catch (DomainException e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var format = ReportFormat.of(String.valueOf(request.getParameter("format")));
    var year = Objects.requireNonNullElse(Choice.number(request.getParameter("year")), 0);
    var edition = Choice.number(request.getParameter("edition"));
    var address = publicUrl + request.getContextPath();
    var file = reports.document(year, edition, format, reader.getLocale(), address);
    var digest = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(file.sha256()));
    Download.begin(response, file.fileName(), format.mediaType(), file.content().length);
    response.setHeader("Repr-Digest", "sha-256=:" + digest + ":");
    response.getOutputStream().write(file.content());
  }
}
