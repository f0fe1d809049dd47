package org.ipplan.web.page.report;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.ipplan.progress.EvidenceDetails;
import org.ipplan.progress.EvidenceService;
import org.ipplan.shared.DomainException;
import org.ipplan.web.page.Download;

/** Sends an evidence file to be kept, never to be shown inside the browser. */
@WebServlet("/app/evidence")
public class EvidenceServlet extends HttpServlet {
  @EJB transient EvidenceService evidence;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      send(evidence.get(UUID.fromString(String.valueOf(request.getParameter("id")))), response);
    } catch (DomainException | IllegalArgumentException e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private void send(EvidenceDetails file, HttpServletResponse response) throws IOException {
    Download.begin(response, file.fileName(), file.mediaType(), file.size());
    evidence.write(file.id(), response.getOutputStream());
  }
}
