package org.ipplan.plan.text;

import java.util.ArrayList;
import java.util.List;

/** Divides a list of names into parties, known names first, so that their commas do not count. */
final class PartyListReader {
  private final PartyLexicon lexicon;

  PartyListReader(PartyLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * A list, divided.
   *
   * @param openEnded whether it ends with "and others"
   * @param doubtful names that could have been divided in another way
   */
  record PartyList(List<ParsedParty> parties, boolean openEnded, List<String> doubtful) {}

  PartyList read(String names) {
    return new PartyListWalk(lexicon, names).walk();
  }

  /** Whether one name at least is that of a body, a group or a province. */
  boolean looksLikeParties(String names) {
    return names.length() <= ClauseReader.LONGEST
        && read(names).parties().stream().anyMatch(PartyListReader::looksLikeBody);
  }

  /** Whether the words are names from the first to the last. */
  boolean isNothingButParties(String names) {
    if (names.isEmpty() || names.length() > ClauseReader.LONGEST) {
      return false;
    }
    PartyList list = read(names);
    return !list.parties().isEmpty()
        && list.doubtful().isEmpty()
        && list.parties().stream().allMatch(PartyListReader::looksLikeBody);
  }

  private static boolean looksLikeBody(ParsedParty party) {
    return party.standing() != PartyStanding.UNKNOWN
        || party.kind() != PartyKind.DEPARTMENT
        || PartyWords.isBody(party.asWritten());
  }

  /** What an anomaly says of a body that has ended: the one that took over, if we know it. */
  String successorOf(ParsedParty party) {
    KnownParty known = lexicon.byCode(party.code());
    KnownParty successor = known == null ? null : lexicon.byCode(known.successor());
    return successor == null ? "-" : successor.nameZh();
  }

  boolean beginsAfterYear(ParsedParty party) {
    KnownParty known = lexicon.byCode(party.code());
    return known != null && lexicon.beginsAfterYear(known);
  }

  /** The parties of several lists, each body once. */
  static List<ParsedParty> distinct(List<ParsedParty> parties) {
    List<ParsedParty> distinct = new ArrayList<>();
    for (ParsedParty party : parties) {
      if (distinct.stream().noneMatch(party::sameBodyAs)) {
        distinct.add(party);
      }
    }
    return distinct;
  }
}
