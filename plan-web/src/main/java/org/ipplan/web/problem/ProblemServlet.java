package org.ipplan.web.problem;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ipplan.web.support.Language;
import org.ipplan.web.support.PlanJson;
import org.ipplan.web.support.RequestIdFilter;

/**
 * Answers what the container refuses before any resource or page sees it: a problem below {@code
 * /api}, a page in both languages elsewhere. Headers already set, such as the challenge, stay.
 */
@WebServlet("/problem")
public class ProblemServlet extends HttpServlet {
  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    var code = status instanceof Integer known ? known : HttpServletResponse.SC_NOT_FOUND;
    response.setStatus(code);
    response.setCharacterEncoding(UTF_8.name());
    response.setHeader("Cache-Control", "no-store");
    if (isForSystems(request)) {
      var language = Language.of(request.getHeader(Language.HEADER));
      response.setHeader("Content-Language", language.tag());
      writeProblem(problem(request, code, language), response);
    } else {
      response.setHeader("Content-Language", Language.CHINESE.tag());
      var zh = problem(request, code, Language.CHINESE);
      ErrorPage.write(zh, request.getContextPath() + "/", response);
    }
  }

  private static boolean isForSystems(HttpServletRequest request) {
    var path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    return path instanceof String known && known.startsWith(request.getContextPath() + "/api/");
  }

  private static Problem problem(HttpServletRequest request, int status, Language language) {
    if (status < HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
      return Problems.forContainer(status, language);
    }
    var thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    var cause =
        thrown instanceof Throwable known ? known : new IllegalStateException("status " + status);
    return Problems.of(
        cause, language, String.valueOf(request.getAttribute(RequestIdFilter.HEADER)));
  }

  private static void writeProblem(Problem problem, HttpServletResponse response)
      throws IOException {
    response.setStatus(problem.status());
    response.setContentType(Problem.MEDIA_TYPE);
    response.getOutputStream().write(PlanJson.JSONB.toJson(problem).getBytes(UTF_8));
  }
}
