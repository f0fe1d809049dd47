package org.ipplan.intake.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.ipplan.intake.domain.GivenLine;
import org.ipplan.intake.domain.Job;
import org.ipplan.intake.domain.LineFault;
import org.ipplan.intake.domain.Members;
import org.ipplan.intake.domain.SetDone;
import org.ipplan.intake.domain.Tally;
import org.ipplan.intake.domain.UploadLine;
import org.ipplan.intake.persistence.ErrorRows;
import org.ipplan.intake.persistence.LineRows;
import org.ipplan.intake.persistence.TraceRows;

/** Takes in the next lines of a file. */
@Dependent
public class LineSet {
  @Inject LineRows rows;
  @Inject ErrorRows errors;
  @Inject TraceRows traces;
  @Inject LineTargets targets;

  SetDone next(Job job, String position) {
    var target = targets.of(job.kind());
    var lines = lines(job, position, target.atOnce());
    var tally = new Tally();
    var sound = sound(lines, target, tally);
    if (!sound.isEmpty()) {
      target.take(sound, tally);
    }
    return done(job, position, lines, tally, target.atOnce());
  }

  /** Notes that the next line is refused as a whole, and goes on after it. */
  SetDone refuse(Job job, String position, List<LineFault> faults) {
    var lines = lines(job, position, 1);
    var tally = new Tally();
    lines.forEach(line -> tally.refused(line.number(), faults));
    return done(job, position, lines, tally, 1);
  }

  /** Whether a line may be refused by what takes it. */
  boolean takesLineByLine(Job job) {
    return job.kind().isIntake() && targets.of(job.kind()).atOnce() == 1;
  }

  private List<UploadLine> lines(Job job, String position, int most) {
    var after = position.isEmpty() ? 0 : Long.parseLong(position);
    return rows.next(Objects.requireNonNull(job.upload()), after, most);
  }

  private SetDone done(Job job, String position, List<UploadLine> lines, Tally tally, int atOnce) {
    errors.add(job.id(), tally.faults());
    traces.add(job.id(), tally.traces());
    var end = lines.isEmpty() ? position : Long.toString(lines.get(lines.size() - 1).number());
    return new SetDone(end, tally, lines.size() < atOnce);
  }

  private static List<GivenLine> sound(List<UploadLine> lines, LineTarget target, Tally tally) {
    List<GivenLine> sound = new ArrayList<>();
    for (var line : lines) {
      if (line.fault() != null) {
        tally.refused(line.number(), List.of(LineFault.of(line.fault())));
      } else {
        Members.of(line.content())
            .ifPresentOrElse(
                members -> add(new GivenLine(line.number(), members), target, sound, tally),
                () -> tally.refused(line.number(), List.of(LineFault.of("intake.not-json"))));
      }
    }
    return sound;
  }

  private static void add(GivenLine line, LineTarget target, List<GivenLine> sound, Tally tally) {
    var members = line.members().only(target.columns());
    members
        .ofSteps(target.columns())
        .forEach(name -> target.noStep(name).forEach(no -> members.fault(LineFault.of(name, no))));
    if (members.isFaulty()) {
      tally.refused(line.number(), members.faults());
    } else {
      sound.add(line);
    }
  }
}
