package org.ipplan.intake.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ipplan.intake.JobKind;
import org.ipplan.intake.domain.GivenLine;
import org.ipplan.intake.domain.LineFault;
import org.ipplan.intake.domain.Members;
import org.ipplan.intake.domain.Tally;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.Refusal;
import org.ipplan.subject.NewRecord;
import org.ipplan.subject.SubjectBulkService;
import org.ipplan.subject.SubjectBulkService.GivenRecord;

/**
 * Acts of authorities. Each becomes a record of its subject's file with the ground it speaks of; a
 * lead is raised from it by people, and a case opened from that.
 */
@Dependent
public class ActLines implements LineTarget {
  private static final List<String> COLUMNS =
      List.of(
          "code",
          "name",
          "ground",
          "documentNumber",
          "decidedOn",
          "issuer",
          "regionCode",
          "detail");

  private static final Map<String, String> NAMES =
      Map.of("source", "issuer", "text", "detail", "issuedOn", "decidedOn");

  @Inject CreditLines credit;
  @Inject SubjectBulkService subjects;
  @Inject BusinessClock clock;
  @Inject GroundsOfDays grounds;

  @Override
  public JobKind kind() {
    return JobKind.CREDIT_ACTS;
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
      act(line).ifPresentOrElse(sound::add, () -> refuse(line, tally));
    }
    CreditLines.count(subjects.records(sound), NAMES, tally);
  }

  private static void refuse(GivenLine line, Tally tally) {
    tally.refused(line.number(), line.members().faults());
  }

  /** Empty where something is wrong, which the members know. */
  private Optional<GivenRecord> act(GivenLine line) {
    var members = line.members();
    var code = members.required("code");
    var name = members.required("name");
    var ground = members.required("ground");
    var number = members.required("documentNumber");
    var issuer = members.required("issuer");
    members.required("decidedOn");
    var decidedOn = members.date("decidedOn");
    var region = members.text("regionCode");
    var detail = members.text("detail");
    if (members.isFaulty() || decidedOn == null) {
      return Optional.empty();
    }
    var named = named(members, ground, decidedOn);
    return named.map(
        known ->
            new GivenRecord(
                line.number(),
                code,
                name,
                region,
                ground,
                new NewRecord(
                    known.kind(),
                    issuer,
                    number,
                    decidedOn,
                    detail == null ? known.words() : detail)));
  }

  private Optional<GroundsOfDays.Named> named(Members members, String ground, LocalDate decidedOn) {
    if (decidedOn.isAfter(clock.today())) {
      members.fault("decidedOn", "subject.not-after-today");
      return Optional.empty();
    }
    var named = grounds.find(ground, decidedOn);
    if (named.isEmpty()) {
      members.fault(LineFault.of("ground", grounds.unknown(ground, decidedOn)));
    }
    return named;
  }
}
