package org.ipplan.web.page;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Shows whoever comes in by the front door what waits for them. */
@WebServlet({"", "/app", "/app/"})
public class EntryServlet extends HttpServlet {
  static final String HOME = "/app/worklist.xhtml";

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.sendRedirect(request.getContextPath() + HOME);
  }
}
