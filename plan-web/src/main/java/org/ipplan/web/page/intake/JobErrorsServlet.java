package org.ipplan.web.page.intake;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.ipplan.intake.FileType;
import org.ipplan.intake.JobService;
import org.ipplan.shared.DomainException;
import org.ipplan.web.intake.LineErrors;
import org.ipplan.web.page.Download;
import org.ipplan.web.page.Language;

/** Sends what was wrong with the lines of a job, as the REST interface gives it. */
@WebServlet("/app/job-errors")
public class JobErrorsServlet extends HttpServlet {
  @EJB transient JobService jobs;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      var id = UUID.fromString(String.valueOf(request.getParameter("id")));
      jobs.get(id);
      Download.begin(response, "errors-" + id + ".ndjson", FileType.NDJSON.mediaType());
      var language = new org.ipplan.web.support.Language(Language.of(request).locale());
      new LineErrors(jobs, id, language).write(response.getOutputStream());
    } catch (DomainException | IllegalArgumentException e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}
