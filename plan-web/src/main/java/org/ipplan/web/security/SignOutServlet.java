package org.ipplan.web.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Ends the session here and at the provider. POST only: no link or picture of another site may sign
 * somebody out.
 */
@WebServlet("/app/sign-out")
public class SignOutServlet extends HttpServlet {
  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException {
    // the container answers with the redirect of the logout definition
    request.logout();
  }
}
