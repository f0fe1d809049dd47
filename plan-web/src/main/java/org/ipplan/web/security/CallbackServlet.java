package org.ipplan.web.security;

import jakarta.inject.Inject;
import jakarta.security.enterprise.authentication.mechanism.http.openid.OpenIdConstant;
import jakarta.security.enterprise.identitystore.openid.OpenIdContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Where the provider sends the browser after sign-in; goes on to the page first asked for. */
@WebServlet("/callback")
public class CallbackServlet extends HttpServlet {
  @Inject transient OpenIdContext openId;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String wanted =
        openId
            .<String>getStoredValue(request, response, OpenIdConstant.ORIGINAL_REQUEST)
            .orElse(request.getContextPath() + "/");
    response.sendRedirect(wanted);
  }
}
