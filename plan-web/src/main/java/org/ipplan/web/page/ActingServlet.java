package org.ipplan.web.page;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ipplan.web.security.ActingChoice;

/**
 * Takes the official's choice whom to act for, from a page of this session alone. Whether the
 * choice is allowed is asked at every request, so also at the one that follows.
 */
@WebServlet("/app/acting")
public class ActingServlet extends HttpServlet {
  @Inject transient ActingChoice choice;
  @Inject transient SignOutToken token;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (token.is(request.getParameter(SignOutToken.FIELD))) {
      choice.choose(Choice.text(request.getParameter("for")));
    }
    response.sendRedirect(request.getContextPath() + EntryServlet.HOME);
  }
}
