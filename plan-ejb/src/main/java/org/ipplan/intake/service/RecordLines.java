package org.ipplan.intake.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ipplan.intake.JobKind;
import org.ipplan.intake.domain.GivenLine;
import org.ipplan.intake.domain.Members;
import org.ipplan.intake.domain.Tally;
import org.ipplan.shared.Refusal;
import org.ipplan.subject.NewRecord;
import org.ipplan.subject.RecordKind;
import org.ipplan.subject.SubjectBulkService;
import org.ipplan.subject.SubjectBulkService.GivenRecord;

/** Records for the files of subjects that are known. */
@Dependent
public class RecordLines implements LineTarget {
  private static final List<String> COLUMNS =
      List.of("code", "kind", "source", "documentNumber", "issuedOn", "text");

  private static final String KINDS =
      Arrays.stream(RecordKind.values()).map(Enum::name).collect(Collectors.joining(", "));

  @Inject CreditLines credit;
  @Inject SubjectBulkService subjects;

  @Override
  public JobKind kind() {
    return JobKind.SUBJECT_RECORDS;
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
    List<GivenRecord> sound = new ArrayList<>();
    for (var line : lines) {
      record(line)
          .ifPresentOrElse(sound::add, () -> tally.refused(line.number(), line.members().faults()));
    }
    CreditLines.count(subjects.records(sound), Map.of(), tally);
  }

  /** Empty where something is wrong, which the members know. */
  private static Optional<GivenRecord> record(GivenLine line) {
    var members = line.members();
    var code = members.required("code");
    var kind = kind(members);
    var source = members.required("source");
    var number = members.required("documentNumber");
    members.required("issuedOn");
    var issuedOn = members.date("issuedOn");
    var text = members.required("text");
    if (members.isFaulty() || kind.isEmpty() || issuedOn == null) {
      return Optional.empty();
    }
    var content = new NewRecord(kind.get(), source, number, issuedOn, text);
    return Optional.of(new GivenRecord(line.number(), code, null, null, "", content));
  }

  private static Optional<RecordKind> kind(Members members) {
    var name = members.required("kind");
    var kind =
        Arrays.stream(RecordKind.values()).filter(each -> each.name().equals(name)).findFirst();
    if (kind.isEmpty() && !name.isEmpty()) {
      members.fault("kind", "input.unknown-value", KINDS);
    }
    return kind;
  }
}
