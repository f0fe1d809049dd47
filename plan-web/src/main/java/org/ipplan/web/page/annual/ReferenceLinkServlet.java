package org.ipplan.web.page.annual;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.ipplan.web.page.Choice;

/** Leads from a link in a document to the page of the reference, which asks who reads it. */
@WebServlet("/annual-reports/*")
public class ReferenceLinkServlet extends HttpServlet {
  private static final Pattern REFERENCE = Pattern.compile("/([0-9]{4})/references/([0-9]{1,6})");

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var place = REFERENCE.matcher(String.valueOf(request.getPathInfo()));
    if (!place.matches()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    var edition = Choice.number(request.getParameter("edition"));
    response.sendRedirect(
        request.getContextPath()
            + "/app/annual/reference.xhtml?year="
            + place.group(1)
            + (edition == null ? "" : "&edition=" + edition)
            + "&n="
            + place.group(2));
  }
}
