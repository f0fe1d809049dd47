package org.ipplan.subject.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.Caller;
import org.ipplan.shared.Faults;
import org.ipplan.subject.RecordState;
import org.ipplan.subject.SubjectBulkService.Fate;
import org.ipplan.subject.SubjectBulkService.GivenRecord;
import org.ipplan.subject.SubjectBulkService.GivenSubject;
import org.ipplan.subject.SubjectBulkService.Outcome;
import org.ipplan.subject.SubjectState;
import org.ipplan.subject.UnifiedSocialCreditCode;
import org.ipplan.subject.domain.RecordPolicy;
import org.ipplan.subject.domain.SubjectPolicy;
import org.ipplan.subject.service.SubjectSet.Known;

/** Records by the set: which are the same, which say something else now, which are new. */
@Dependent
public class RecordSet {
  private static final int MAX_CODE = 60;

  @Inject BusinessClock clock;
  @Inject SubjectSet subjects;
  @Inject RecordSetRows rows;

  List<Outcome> merge(List<GivenRecord> lines, Caller caller) {
    subjects.oneAtATime();
    var outcomes = new SetOutcomes();
    var ofSubjects = ofKnownSubjects(lines, outcomes, caller);
    var held = rows.held(ofSubjects.values());
    ofSubjects.forEach((each, key) -> merge(each, key, held, outcomes));
    rows.write(held.values(), caller);
    return outcomes.all();
  }

  /** The lines whose subject is known or becomes so, in their order, with what they tell of. */
  private Map<GivenRecord, HeldRecord.Key> ofKnownSubjects(
      List<GivenRecord> lines, SetOutcomes outcomes, Caller caller) {
    var sound = lines.stream().filter(each -> isSound(each, outcomes)).toList();
    var known = subjects.known(sound.stream().map(each -> code(each)).toList());
    List<GivenSubject> unknown = new ArrayList<>();
    Map<GivenRecord, HeldRecord.Key> found = new LinkedHashMap<>();
    for (var each : sound) {
      if (isKnown(each, known, unknown, outcomes)) {
        found.put(each, key(each, Objects.requireNonNull(known.get(code(each))).id()));
      }
    }
    subjects.make(unknown, known, caller);
    return found;
  }

  private boolean isSound(GivenRecord each, SetOutcomes outcomes) {
    return outcomes.passes(
        each.line(),
        () -> {
          RecordPolicy.require(each.content(), clock.today());
          var region = each.regionCode();
          new Faults()
              .text("code", each.code(), MAX_CODE)
              .check(
                  region == null || UnifiedSocialCreditCode.isRegion(region),
                  "regionCode",
                  "subject.region")
              .orRefuse();
        });
  }

  private boolean isKnown(
      GivenRecord each,
      Map<String, Known> known,
      List<GivenSubject> unknown,
      SetOutcomes outcomes) {
    var there = known.get(code(each));
    if (there != null) {
      return isActive(each, there, outcomes);
    }
    var name = each.name();
    if (name == null) {
      outcomes.refused(each.line(), "code", "subject.not-found", each.code());
      return false;
    }
    var asked = SubjectSet.asked(each.code(), name, each.regionCode(), null);
    if (!outcomes.passes(each.line(), () -> SubjectPolicy.require(asked, clock.today()))) {
      return false;
    }
    known.put(code(each), new Known(UUID.randomUUID(), SubjectState.ACTIVE, name));
    unknown.add(new GivenSubject(each.line(), each.code(), name, each.regionCode(), null));
    return true;
  }

  private static boolean isActive(GivenRecord each, Known there, SetOutcomes outcomes) {
    if (there.state() != SubjectState.ACTIVE) {
      outcomes.refused(each.line(), "code", "subject.not-found", each.code());
    }
    return there.state() == SubjectState.ACTIVE;
  }

  private void merge(
      GivenRecord each,
      HeldRecord.Key key,
      Map<HeldRecord.Key, HeldRecord> held,
      SetOutcomes outcomes) {
    var said = content(each);
    var there = held.get(key);
    if (there == null) {
      var added = HeldRecord.added(key, said);
      held.put(key, added);
      outcomes.done(each.line(), Fate.NEW, added.id());
    } else if (there.content().equals(said)) {
      outcomes.done(each.line(), Fate.DUPLICATE, there.id());
    } else if (there.state() == RecordState.TAKEN_UP) {
      outcomes.refused(each.line(), "documentNumber", "subject.record-taken-up");
    } else {
      there.say(said);
      outcomes.done(each.line(), Fate.CHANGED, there.id());
    }
  }

  private static String code(GivenRecord each) {
    return SubjectSet.normalized(each.code());
  }

  private static HeldRecord.Key key(GivenRecord each, UUID subject) {
    return new HeldRecord.Key(
        subject,
        each.content().source().strip(),
        each.content().documentNumber().strip(),
        each.ground());
  }

  private static HeldRecord.Content content(GivenRecord each) {
    return new HeldRecord.Content(
        each.content().kind(),
        each.content().issuedOn(),
        Rows.text(each.regionCode()),
        each.content().text().strip());
  }
}
