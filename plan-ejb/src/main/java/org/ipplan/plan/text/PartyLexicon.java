package org.ipplan.plan.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of all bodies we know, ready to be found in the text of one plan year. */
public final class PartyLexicon {
  private final Node root = new Node();
  private final Map<String, KnownParty> byCode = new HashMap<>();
  private final int year;

  private PartyLexicon(int year) {
    this.year = year;
  }

  /**
   * @param year the plan's year; of two bodies with one name the one is meant that existed then
   */
  public static PartyLexicon of(List<KnownParty> parties, int year) {
    PartyLexicon lexicon = new PartyLexicon(year);
    for (KnownParty party : parties) {
      lexicon.byCode.put(party.code(), party);
      party.names().forEach(name -> lexicon.learn(name, party));
    }
    return lexicon;
  }

  public int year() {
    return year;
  }

  private void learn(KnownName name, KnownParty party) {
    Node node = root;
    for (NameKey.Token token : NameKey.tokens(name.name())) {
      node = node.next.computeIfAbsent(token.key(), key -> new Node());
    }
    node.entries.add(new Entry(name, party));
  }

  /**
   * The bodies whose names begin at this token, the longest name first.
   *
   * @param from place in {@code tokens}
   */
  List<Match> matchesAt(List<NameKey.Token> tokens, int from) {
    List<Match> matches = new ArrayList<>();
    @Nullable Node node = root;
    for (int i = from; i < tokens.size() && node != null; i++) {
      node = node.next.get(tokens.get(i).key());
      if (node != null && !node.entries.isEmpty()) {
        matches.add(0, new Match(best(node.entries), i + 1));
      }
    }
    return matches;
  }

  private KnownParty best(List<Entry> entries) {
    Comparator<Entry> inForce = Comparator.comparing(entry -> existsInYear(entry.party()));
    Comparator<Entry> nameValid =
        Comparator.comparing(
            entry -> Validity.overlaps(year, entry.name().validFrom(), entry.name().validTo()));
    return entries.stream().max(inForce.thenComparing(nameValid)).orElseThrow().party();
  }

  private boolean existsInYear(KnownParty party) {
    return Validity.overlaps(year, party.validFrom(), party.validTo());
  }

  boolean endedBeforeYear(KnownParty party) {
    return Validity.endedBefore(year, party.validTo());
  }

  boolean beginsAfterYear(KnownParty party) {
    return Validity.beginsAfter(year, party.validFrom());
  }

  @Nullable KnownParty byCode(@Nullable String code) {
    return code == null ? null : byCode.get(code);
  }

  /**
   * A known name found in a text.
   *
   * @param end place of the first token behind the name
   */
  record Match(KnownParty party, int end) {}

  private record Entry(KnownName name, KnownParty party) {}

  /** A step in the tree of names. */
  private static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();
  }
}
