package org.ipplan.web.page.audit;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ipplan.audit.AuditService;
import org.ipplan.shared.DomainException;

/** Sends the sealed trail as lines of JSON. */
@WebServlet("/app/audit-export")
public class AuditExportServlet extends HttpServlet {
  @EJB transient AuditService audit;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      audit.status();
    } catch (DomainException e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType("application/x-ndjson");
    response.setHeader("Content-Disposition", "attachment; filename=\"audit-trail.ndjson\"");
    response.setHeader("Cache-Control", "private, no-store");
    response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
    audit.export(response.getOutputStream());
  }
}
