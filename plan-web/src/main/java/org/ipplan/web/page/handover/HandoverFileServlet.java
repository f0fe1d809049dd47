package org.ipplan.web.page.handover;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.ipplan.handover.HandoverFileDetails;
import org.ipplan.handover.HandoverFileService;
import org.ipplan.shared.DomainException;
import org.ipplan.web.page.Download;

/** Sends a file of a case handed over. */
@WebServlet("/app/handover-file")
public class HandoverFileServlet extends HttpServlet {
  @EJB transient HandoverFileService files;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      send(files.get(UUID.fromString(String.valueOf(request.getParameter("id")))), response);
    } catch (DomainException | IllegalArgumentException e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private void send(HandoverFileDetails file, HttpServletResponse response) throws IOException {
    Download.begin(response, file.fileName(), file.mediaType(), file.size());
    files.write(file.id(), response.getOutputStream());
  }
}
