package org.ipplan.plan.text;

import java.util.ArrayList;
import java.util.List;
import org.ipplan.plan.text.PartyListReader.PartyList;
import org.jspecify.annotations.Nullable;

/**
 * Who does a task, from all its clauses.
 *
 * @param repeated names that a list has twice
 * @param doubtful names that could have been divided in another way
 * @param leads how many parties are named as leading, by that word
 */
record TaskParties(
    @Nullable ParsedParty lead,
    List<ParsedParty> participants,
    boolean openEnded,
    boolean divided,
    List<String> repeated,
    List<String> doubtful,
    int leads) {

  static TaskParties of(List<Clause> clauses, PartyListReader reader) {
    Gathering gathering = new Gathering();
    for (Clause clause : clauses) {
      gathering.divided |= clause.divided();
      clause.lists().forEach(list -> gathering.add(list.role(), reader.read(list.names())));
    }
    return gathering.settled();
  }

  ResponsibilityMode mode() {
    if (divided) {
      return ResponsibilityMode.SHARED;
    }
    return participants.isEmpty() && !openEnded
        ? ResponsibilityMode.SOLE
        : ResponsibilityMode.LEAD_AND_PARTICIPANTS;
  }

  /** The parties met so far; those that lead by name first. */
  private static final class Gathering {
    private final List<ParsedParty> leading = new ArrayList<>();
    private final List<ParsedParty> others = new ArrayList<>();
    private final List<String> repeated = new ArrayList<>();
    private final List<String> doubtful = new ArrayList<>();
    private boolean openEnded;
    private boolean divided;

    void add(Role role, PartyList list) {
      List<ParsedParty> distinct = PartyListReader.distinct(list.parties());
      list.parties().stream()
          .filter(party -> !distinct.contains(party) || isTwiceIn(list.parties(), party))
          .map(ParsedParty::asWritten)
          .distinct()
          .forEach(repeated::add);
      (role == Role.LEAD ? leading : others).addAll(distinct);
      openEnded |= list.openEnded();
      doubtful.addAll(list.doubtful());
    }

    private static boolean isTwiceIn(List<ParsedParty> parties, ParsedParty party) {
      return parties.stream().filter(party::sameBodyAs).count() > 1;
    }

    TaskParties settled() {
      List<ParsedParty> all = new ArrayList<>(leading);
      all.addAll(others);
      List<ParsedParty> ranked = PartyListReader.distinct(all);
      return new TaskParties(
          ranked.isEmpty() ? null : ranked.get(0),
          ranked.stream().skip(1).toList(),
          openEnded,
          divided,
          List.copyOf(repeated),
          List.copyOf(doubtful),
          leading.size());
    }
  }
}
