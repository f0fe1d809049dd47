package org.ipplan.web.recognition;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ipplan.recognition.AdviceFilter;
import org.ipplan.recognition.AdviceState;
import org.jspecify.annotations.Nullable;

/** What narrows a list of requests for advice. */
public class AdviceQuery {
  @QueryParam("task")
  @Parameter(description = "Id of a task")
  @Nullable UUID task;

  @QueryParam("state")
  @Parameter(description = "ASKED, RECORDED, CLOSED or WITHDRAWN")
  @Nullable AdviceState state;

  @QueryParam("q")
  @Parameter(description = "Words of the topic or the question")
  @Nullable String query;

  AdviceFilter filter() {
    return new AdviceFilter(task, state, query);
  }
}
