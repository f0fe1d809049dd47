package org.ipplan.web.page.inspection;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.ipplan.inspection.FindingFileDetails;
import org.ipplan.inspection.FindingFileService;
import org.ipplan.shared.DomainException;
import org.ipplan.web.page.Download;

/** Sends a file of a rectification. */
@WebServlet("/app/finding-evidence")
public class FindingFileServlet extends HttpServlet {
  @EJB transient FindingFileService files;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      send(files.get(UUID.fromString(String.valueOf(request.getParameter("id")))), response);
    } catch (DomainException | IllegalArgumentException e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private void send(FindingFileDetails file, HttpServletResponse response) throws IOException {
    Download.begin(response, file.fileName(), file.mediaType(), file.size());
    files.write(file.id(), response.getOutputStream());
  }
}
