package org.ipplan.connection.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ipplan.connection.FeedKind;
import org.ipplan.connection.domain.FeedSource;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.Caller;
import org.ipplan.shared.FieldError;
import org.ipplan.shared.OnBehalf;
import org.ipplan.shared.Role;
import org.ipplan.subject.NewRecord;
import org.ipplan.subject.RecordKind;
import org.ipplan.subject.SubjectBulkService;
import org.ipplan.subject.SubjectBulkService.Fate;
import org.ipplan.subject.SubjectBulkService.GivenRecord;

/** Acts become records of their subjects' files; a lead is raised from them by people. */
@Dependent
public class CreditActsTarget implements FeedTarget {
  /** What a record calls what an act says. */
  private static final Map<String, String> NAMES =
      Map.of("source", "issuer", "issuedOn", "decidedOn", "text", "detail");

  @Inject SubjectBulkService subjects;
  @Inject OnBehalf onBehalf;
  @Inject BusinessClock clock;

  @Override
  public FeedKind kind() {
    return FeedKind.CREDIT_ACTS;
  }

  @Override
  public int atOnce() {
    return 200;
  }

  @Override
  public List<List<FieldError>> take(FeedSource source, List<Fresh> items) {
    List<List<FieldError>> faults = new ArrayList<>();
    List<GivenRecord> records = new ArrayList<>();
    for (var each : items) {
      var early = !LocalDate.parse(each.value("decidedOn")).isAfter(clock.today());
      faults.add(
          early
              ? List.of()
              : List.of(new FieldError("decidedOn", "subject.not-after-today", List.of())));
      if (early) {
        records.add(record(faults.size() - 1, each));
      }
    }
    for (var outcome : kept(source, records)) {
      if (outcome.fate() == Fate.REFUSED) {
        faults.set(
            Math.toIntExact(outcome.line()),
            outcome.faults().stream().map(CreditActsTarget::named).toList());
      }
    }
    return faults;
  }

  private List<SubjectBulkService.Outcome> kept(FeedSource source, List<GivenRecord> records) {
    var bringer = new Caller(source.system(), Set.of(Role.SCOPE_CREDIT_WRITE), null);
    return records.isEmpty() ? List.of() : onBehalf.of(bringer, () -> subjects.records(records));
  }

  private static GivenRecord record(int line, Fresh each) {
    return new GivenRecord(
        line,
        each.value("code"),
        each.value("name"),
        each.item().values().get("regionCode"),
        "",
        new NewRecord(
            RecordKind.valueOf(each.value("kind")),
            each.value("issuer"),
            each.value("documentNumber"),
            LocalDate.parse(each.value("decidedOn")),
            each.value("detail")));
  }

  private static FieldError named(FieldError fault) {
    var field = NAMES.getOrDefault(fault.field(), fault.field());
    return new FieldError(field, fault.code(), fault.arguments());
  }
}
