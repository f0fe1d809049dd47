package org.ipplan.web.page.intake;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.ipplan.intake.ExportService;
import org.ipplan.shared.DomainException;
import org.ipplan.web.page.Download;

/** Sends the file that an export wrote. */
@WebServlet("/app/job-file")
public class JobFileServlet extends HttpServlet {
  @EJB transient ExportService exports;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      send(UUID.fromString(String.valueOf(request.getParameter("id"))), response);
    } catch (DomainException e) {
      response.sendError(
          e.kind() == DomainException.Kind.GONE
              ? HttpServletResponse.SC_GONE
              : HttpServletResponse.SC_NOT_FOUND);
    } catch (IllegalArgumentException e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private void send(UUID id, HttpServletResponse response) throws IOException {
    var file = exports.file(id);
    Download.begin(response, file.name(), file.type().mediaType(), file.size());
    var number = 1;
    for (var part = exports.read(id, number); part.length > 0; part = exports.read(id, number)) {
      response.getOutputStream().write(part);
      number++;
    }
  }
}
