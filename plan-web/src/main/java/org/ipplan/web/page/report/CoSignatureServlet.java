package org.ipplan.web.page.report;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.ipplan.progress.CoSignatureService;
import org.ipplan.shared.DomainException;

/** Leads from a co-signature that waits to its report. */
@WebServlet("/app/co-signature")
public class CoSignatureServlet extends HttpServlet {
  @EJB transient CoSignatureService signatures;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      var id = UUID.fromString(String.valueOf(request.getParameter("id")));
      var report = signatures.get(id).report();
      var address = "/app/report/report.xhtml?id=" + report + "#co-signature-" + id;
      response.sendRedirect(request.getContextPath() + address);
    } catch (DomainException | IllegalArgumentException e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}
