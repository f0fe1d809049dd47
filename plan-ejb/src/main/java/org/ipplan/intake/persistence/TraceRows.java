package org.ipplan.intake.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.ipplan.intake.domain.Tally.Trace;

/** Which line of which file brought a thing in: what the trail of a set says in numbers. */
@Dependent
public class TraceRows {
  private static final String ADD =
      """
      INSERT INTO job_trace (object_id, job_id, line, outcome)
      SELECT g.object, :job, g.line, g.outcome
      FROM jsonb_to_recordset(cast(:given AS jsonb)) AS g(object uuid, line bigint, outcome text)
      """;

  @Inject EntityManager entityManager;

  public void add(UUID job, List<Trace> traces) {
    if (traces.isEmpty()) {
      return;
    }
    var rows = Json.createArrayBuilder();
    for (var each : traces) {
      rows.add(
          Json.createObjectBuilder()
              .add("object", each.object().toString())
              .add("line", each.line())
              .add("outcome", each.outcome()));
    }
    entityManager
        .createNativeQuery(ADD)
        .setParameter("job", job)
        .setParameter("given", rows.build().toString())
        .executeUpdate();
  }
}
