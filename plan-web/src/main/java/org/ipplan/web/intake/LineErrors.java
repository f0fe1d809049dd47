package org.ipplan.web.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;
import org.ipplan.intake.JobService;
import org.ipplan.intake.LineError;
import org.ipplan.web.support.Language;

/** The errors of a job, one JSON object a line, as many as there are. */
public record LineErrors(JobService jobs, UUID job, Language language) implements StreamingOutput {
  @Override
  public void write(OutputStream target) throws IOException {
    var page = jobs.errors(job, 0, 0);
    while (!page.isEmpty()) {
      target.write(text(page).getBytes(UTF_8));
      var last = page.get(page.size() - 1);
      page = jobs.errors(job, last.line(), last.number());
    }
  }

  private String text(List<LineError> errors) {
    var lines = new StringBuilder();
    errors.forEach(error -> lines.append(json(error)).append('\n'));
    return lines.toString();
  }

  private JsonObject json(LineError error) {
    var json = Json.createObjectBuilder().add("line", error.line());
    if (error.field() != null) {
      json.add("field", error.field());
    }
    json.add("code", error.code())
        .add("message", language.message(error.code(), error.arguments().toArray()));
    if (error.article() != null) {
      json.add("article", error.article());
    }
    if (error.ruleSet() != null) {
      json.add("ruleSet", error.ruleSet());
    }
    return json.build();
  }
}
