package org.ipplan.web.page.credit;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.util.UUID;
import org.ipplan.paper.PaperFormat;
import org.ipplan.paper.PaperService;
import org.ipplan.paper.PaperTemplateService;
import org.ipplan.shared.DomainException;

/** Sends papers and templates to be kept, never to be shown inside the browser. */
@WebServlet({"/app/paper", "/app/paper-template"})
public class PaperServlet extends HttpServlet {
  @EJB transient PaperService papers;
  @EJB transient PaperTemplateService templates;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      var id = UUID.fromString(String.valueOf(request.getParameter("id")));
      if (request.getServletPath().endsWith("template")) {
        sendTemplate(id, response);
      } else {
        var format = PaperFormat.of(String.valueOf(request.getParameter("format")));
        var paper = papers.get(id);
        send(papers.content(id, format), format, paper.fileName(format), response);
      }
    } catch (DomainException | IllegalArgumentException e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private void sendTemplate(UUID id, HttpServletResponse response) throws IOException {
    var content = templates.content(id);
    send(content, PaperFormat.DOCX, templates.get(id).fileName(), response);
  }

  private static void send(
      byte[] content, PaperFormat format, String fileName, HttpServletResponse response)
      throws IOException {
    var name = URLEncoder.encode(fileName, UTF_8).replace("+", "%20");
    response.setContentType(format.mediaType());
    response.setContentLength(content.length);
    response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + name);
    response.setHeader("Cache-Control", "private, no-store");
    response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
    response.getOutputStream().write(content);
  }
}
