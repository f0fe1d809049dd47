package org.ipplan.plan.text;

import java.util.List;
import java.util.stream.Stream;

/** Reports what is odd about the parties of one task. */
final class PartyAnomalies {
  private final PartyListReader reader;
  private final AnomalyLog log;
  private final int task;
  private final int line;

  PartyAnomalies(PartyListReader reader, AnomalyLog log, int task, int line) {
    this.reader = reader;
    this.log = log;
    this.task = task;
    this.line = line;
  }

  void report(TaskParties parties) {
    List<ParsedParty> all = all(parties);
    all.forEach(this::report);
    if (!all.isEmpty() && all.stream().allMatch(PartyAnomalies::isUnknown)) {
      add(AnomalyCode.UNKNOWN_PARTY, all.get(0).asWritten());
    }
    parties.repeated().forEach(name -> add(AnomalyCode.PARTY_REPEATED, name));
    parties.doubtful().forEach(name -> add(AnomalyCode.UNCERTAIN_SPLIT, name));
    if (parties.openEnded()) {
      log.add(AnomalyCode.OPEN_ENDED, task, line, names(all), task);
    }
    if (parties.leads() > 1) {
      log.add(AnomalyCode.SEVERAL_LEADS, task, line, names(all), task, all.get(0).asWritten());
    }
  }

  private static List<ParsedParty> all(TaskParties parties) {
    return Stream.concat(Stream.ofNullable(parties.lead()), parties.participants().stream())
        .toList();
  }

  private static String names(List<ParsedParty> parties) {
    return String.join("、", parties.stream().map(ParsedParty::asWritten).toList());
  }

  private static boolean isUnknown(ParsedParty party) {
    return party.standing() == PartyStanding.UNKNOWN;
  }

  private void report(ParsedParty party) {
    String name = party.asWritten();
    if (party.kind() == PartyKind.COLLECTIVE) {
      add(AnomalyCode.COLLECTIVE_PARTY, name);
    } else if (isUnknown(party)) {
      add(AnomalyCode.UNKNOWN_PARTY, name);
    } else if (party.standing() == PartyStanding.DEFUNCT) {
      log.add(AnomalyCode.DEFUNCT_PARTY, task, line, name, name, reader.successorOf(party));
    } else if (reader.beginsAfterYear(party)) {
      add(AnomalyCode.FUTURE_PARTY, name);
    }
  }

  private void add(AnomalyCode code, String name) {
    log.add(code, task, line, name, name);
  }
}
