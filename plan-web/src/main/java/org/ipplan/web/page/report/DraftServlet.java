package org.ipplan.web.page.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.ipplan.progress.ReportService;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.DomainException.Kind;
import org.ipplan.web.page.SignOutToken;

/**
 * Saves by itself what somebody is typing into a report, from a page of this session alone. What
 * cannot be read as a report yet is not saved and no fault; what somebody else changed meanwhile is
 * not overwritten: the page then says so and asks.
 */
@WebServlet("/app/report/draft")
public class DraftServlet extends HttpServlet {
  @EJB transient ReportService reports;
  @Inject transient SignOutToken token;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!token.is(request.getParameter(SignOutToken.FIELD))) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    try {
      save(request, response);
    } catch (DomainException e) {
      response.setStatus(
          e.kind() == Kind.STALE
              ? HttpServletResponse.SC_PRECONDITION_FAILED
              : HttpServletResponse.SC_CONFLICT);
    } catch (IllegalArgumentException e) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }
  }

  private void save(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var id = UUID.fromString(String.valueOf(request.getParameter("id")));
    var version = Long.parseLong(String.valueOf(request.getParameter("version")));
    var draft = draft(request);
    if (!draft.faults().isEmpty()) {
      response.setStatus(HttpServletResponse.SC_CONFLICT);
      return;
    }
    var saved = reports.edit(id, version, draft.content());
    response.setContentType("text/plain");
    response.setCharacterEncoding(UTF_8.name());
    response.getWriter().print(saved.version());
  }

  private static Draft draft(HttpServletRequest request) {
    var draft = new Draft();
    draft.setNarrative(request.getParameter("narrative"));
    draft.setPercent(request.getParameter("percent"));
    var indicators = values(request, "indicator");
    var values = values(request, "value");
    for (int i = 0; i < Math.min(indicators.length, values.length); i++) {
      var row = new FigureRow();
      row.setIndicator(indicators[i]);
      row.setValue(values[i]);
      draft.getFigures().add(row);
    }
    return draft;
  }

  private static String[] values(HttpServletRequest request, String name) {
    var values = request.getParameterValues(name);
    return values == null ? new String[0] : values;
  }
}
