package org.ipplan.web.page.connection;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ejb.EJB;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ipplan.connection.FaultDetails;
import org.ipplan.connection.FeedRunService;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Messages;
import org.ipplan.shared.Page;
import org.ipplan.web.page.Download;
import org.ipplan.web.page.Language;

/** Sends what was wrong with items of a system, the latest thousand, one JSON object a line. */
@WebServlet("/app/connection-errors")
public class FeedErrorsServlet extends HttpServlet {
  @EJB transient FeedRunService runs;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      var code = String.valueOf(request.getParameter("system"));
      var faults = runs.faults(code, null, Page.MAX_LIMIT, null).items();
      Download.begin(response, "errors-" + code + ".ndjson", "application/x-ndjson");
      for (var fault : faults) {
        var line = line(fault, Language.of(request)) + "\n";
        response.getOutputStream().write(line.getBytes(UTF_8));
      }
    } catch (DomainException e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private static String line(FaultDetails details, Language language) {
    var fault = details.fault();
    var words = Messages.text(fault.code(), language.locale(), fault.arguments().toArray());
    return Json.createObjectBuilder()
        .add("run", details.run().toString())
        .add("feed", details.feed())
        .add("item", details.item())
        .add("reference", details.reference())
        .add("field", fault.field())
        .add("code", fault.code())
        .add("message", words)
        .add("happenedAt", details.at().toString())
        .build()
        .toString();
  }
}
