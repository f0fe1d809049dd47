package org.ipplan.intake.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ipplan.intake.JobKind;
import org.ipplan.intake.domain.GivenLine;
import org.ipplan.intake.domain.Tally;
import org.ipplan.shared.Refusal;
import org.ipplan.subject.SubjectBulkService;
import org.ipplan.subject.SubjectBulkService.GivenSubject;

/** Organisations to be known. Persons come one by one, for their identity numbers. */
@Dependent
public class SubjectLines implements LineTarget {
  private static final List<String> COLUMNS = List.of("code", "name", "regionCode", "nameFrom");

  @Inject CreditLines credit;
  @Inject SubjectBulkService subjects;

  @Override
  public JobKind kind() {
    return JobKind.SUBJECTS;
  }

  @Override
  public List<String> columns() {
    return COLUMNS;
  }

  @Override
  public int atOnce() {
    return 1000;
  }

  @Override
  public void requireRight() {
    subjects.requireWriter();
  }

  @Override
  public List<Refusal> noStep(String name) {
    return credit.noStep(name);
  }

  @Override
  public void take(List<GivenLine> lines, Tally tally) {
    List<GivenSubject> sound = new ArrayList<>();
    for (var line : lines) {
      var members = line.members();
      var given =
          new GivenSubject(
              line.number(),
              members.required("code"),
              members.required("name"),
              members.text("regionCode"),
              members.date("nameFrom"));
      if (members.isFaulty()) {
        tally.refused(line.number(), members.faults());
      } else {
        sound.add(given);
      }
    }
    CreditLines.count(subjects.subjects(sound), Map.of(), tally);
  }
}
