package org.ipplan.web.intake;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.intake.JobDetails;
import org.ipplan.intake.JobKind;
import org.ipplan.intake.JobState;
import org.jspecify.annotations.Nullable;

/**
 * A job.
 *
 * @param total lines of the file; 0 where it is not known before, as of an export
 * @param read lines done; of an export the entries written
 * @param accepted lines that brought something in, those among them that changed something
 * @param duplicates lines that said what was known
 * @param errors path of what was wrong with lines
 * @param file path of the file it wrote, absent where there is none
 * @param incident number under which the log says why it failed, absent unless it did
 */
@Schema(name = "Job")
public record JobJson(
    UUID id,
    JobKind kind,
    JobState state,
    Instant createdAt,
    @Nullable Instant startedAt,
    @Nullable Instant finishedAt,
    long total,
    long read,
    long accepted,
    long duplicates,
    long changed,
    long rejected,
    String errors,
    @Nullable String file,
    @Nullable UUID incident,
    String href) {

  static JobJson of(JobDetails job) {
    var href = "/jobs/" + job.id();
    return new JobJson(
        job.id(),
        job.kind(),
        job.state(),
        job.createdAt(),
        job.startedAt(),
        job.finishedAt(),
        job.total(),
        job.read(),
        job.accepted(),
        job.duplicates(),
        job.changed(),
        job.rejected(),
        href + "/errors",
        job.file() == null ? null : href + "/file",
        job.incident(),
        href);
  }
}
