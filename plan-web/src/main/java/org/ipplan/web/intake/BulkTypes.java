package org.ipplan.web.intake;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.ipplan.intake.FileType;
import org.ipplan.intake.JobDetails;
import org.ipplan.web.support.Answers;

/** The types of files of lines, and the answer to one that was read. */
final class BulkTypes {
  static final String NDJSON = "application/x-ndjson";
  static final String CSV = "text/csv";

  private BulkTypes() {}

  /** The type that the request names; it names one of the two. */
  static FileType of(HttpHeaders headers) {
    var type = headers.getMediaType();
    return type.getSubtype().toLowerCase(Locale.ROOT).equals("csv")
        ? FileType.CSV
        : FileType.NDJSON;
  }

  /** 202: a job does the rest. */
  static Response accepted(JobDetails job) {
    var json = JobJson.of(job);
    return Response.status(Response.Status.ACCEPTED)
        .header("Location", json.href())
        .tag(Answers.tag(job.version()))
        .entity(json)
        .build();
  }
}
