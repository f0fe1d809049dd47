package org.ipplan.plan.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ipplan.plan.text.PartyListReader.PartyList;
import org.jspecify.annotations.Nullable;

/** One walk along a list of names. */
final class PartyListWalk {
  /** Beyond it we stop looking for the end of a name we do not know. */
  private static final int LONGEST_NAME = 120;

  /** Marks that part names whatever stands around them. */
  private static final String SEPARATORS = "、，,；;/｜|\n";

  /** Words that part names, but stand in names too. */
  private static final Pattern JOINT =
      Pattern.compile("会同|以及|和|及|与|并|[&＆]|(?i:as well as|together with|and|with)(?![A-Za-z])");

  /** Joints after which "the departments concerned" is an open end, not a party. */
  private static final Pattern OPEN_JOINT = Pattern.compile("会同|以及|和|及|与|(?i:and|with)");

  private final PartyLexicon lexicon;
  private final String names;
  private final List<NameKey.Token> tokens;
  private final List<ParsedParty> parties = new ArrayList<>();
  private final List<String> doubtful = new ArrayList<>();
  private boolean openEnded;
  private boolean afterJoint;
  private int at;

  PartyListWalk(PartyLexicon lexicon, String names) {
    this.lexicon = lexicon;
    this.names = names;
    this.tokens = NameKey.tokens(names);
  }

  PartyList walk() {
    while (at < tokens.size()) {
      int start = tokens.get(at).start();
      if (!takeOpenEnd(start) && !takeKnown(start) && !takeGroup(start) && !skipJoint(start)) {
        takeUnknown(start);
      }
    }
    return new PartyList(parties, openEnded, doubtful);
  }

  private boolean takeOpenEnd(int start) {
    int end = parties.isEmpty() ? -1 : PartyWords.openEnd(names, start);
    if (end < 0 && afterJoint && !parties.isEmpty()) {
      end = PartyWords.unnamedOthers(names, start);
    }
    if (end < 0 || !isBoundary(end)) {
      return false;
    }
    openEnded = true;
    moveTo(end);
    return true;
  }

  private boolean takeKnown(int start) {
    for (PartyLexicon.Match match : lexicon.matchesAt(tokens, at)) {
      int end = tokens.get(match.end() - 1).end();
      boolean glued = !isBoundary(end);
      if (glued && lexicon.matchesAt(tokens, match.end()).isEmpty()) {
        continue;
      }
      int whole = glued ? end : afterBracket(end);
      add(known(written(start, whole), match.party()));
      if (glued) {
        doubtful.add(names);
      }
      moveTo(whole);
      return true;
    }
    return false;
  }

  private boolean takeGroup(int start) {
    int end = PartyWords.collective(names, start);
    PartyKind kind = PartyKind.COLLECTIVE;
    if (end < 0) {
      end = PartyWords.province(names, start);
      kind = PartyKind.LOCAL_GOVERNMENT;
    }
    if (end < 0) {
      return false;
    }
    add(unknown(written(start, end), kind));
    moveTo(end);
    return true;
  }

  private boolean skipJoint(int start) {
    Matcher joint = JOINT.matcher(names).region(start, names.length());
    if (!joint.lookingAt()) {
      return false;
    }
    boolean open = OPEN_JOINT.matcher(joint.group()).matches();
    moveTo(joint.end());
    afterJoint = open;
    return true;
  }

  /** A name we do not know: up to the next place where another one can begin. */
  private void takeUnknown(int start) {
    int next = at + 1;
    boolean doubt = false;
    while (next < tokens.size()) {
      Cut cut = cutBefore(next, start);
      if (cut == Cut.SURE || cut == Cut.LIKELY) {
        doubt |= cut == Cut.LIKELY;
        break;
      }
      doubt |= cut == Cut.UNLIKELY;
      next++;
    }
    String name = written(start, afterBracket(tokens.get(next - 1).end()));
    if (doubt) {
      doubtful.add(name);
    }
    add(unknown(name, PartyKind.DEPARTMENT));
    moveTo(afterBracket(tokens.get(next - 1).end()));
  }

  /** How likely it is that a name ends before a token. */
  private enum Cut {
    NONE,
    UNLIKELY,
    LIKELY,
    SURE
  }

  private Cut cutBefore(int next, int start) {
    int end = tokens.get(next - 1).end();
    int begin = tokens.get(next).start();
    String gap = names.substring(end, begin);
    if (end - start > LONGEST_NAME) {
      return Cut.LIKELY;
    }
    if (insideBracket(start, begin)) {
      return Cut.NONE;
    }
    if (gap.indexOf('、') >= 0 || gap.indexOf('；') >= 0 || gap.indexOf(';') >= 0) {
      return Cut.SURE;
    }
    if (PartyWords.openEnd(names, begin) >= 0 && isBoundary(PartyWords.openEnd(names, begin))) {
      return Cut.SURE;
    }
    return Characters.isHan(names.charAt(begin))
        ? chineseCut(gap, begin, start)
        : englishCut(gap, next);
  }

  private Cut chineseCut(String gap, int begin, int start) {
    if (gap.indexOf('，') >= 0 || gap.indexOf(',') >= 0) {
      return Cut.SURE;
    }
    Matcher joint = JOINT.matcher(names).region(begin, names.length());
    if (!joint.lookingAt() || !PartyWords.isBody(written(start, begin))) {
      return Cut.NONE;
    }
    String after =
        names.substring(joint.end(), Math.min(names.length(), joint.end() + LONGEST_NAME));
    boolean knownNext = !lexicon.matchesAt(NameKey.tokens(after), 0).isEmpty();
    return knownNext ? Cut.SURE : Cut.LIKELY;
  }

  private Cut englishCut(String gap, int next) {
    boolean comma = gap.indexOf(',') >= 0;
    boolean and = tokens.get(next).key().equals("and");
    if (!comma && !and) {
      return Cut.NONE;
    }
    int after = and ? next + 1 : next;
    if (after >= tokens.size()) {
      return Cut.SURE;
    }
    if (hasArticle(after) || isKnown(after)) {
      return Cut.SURE;
    }
    return PartyWords.beginsBody(names, tokens.get(after).start()) ? Cut.LIKELY : Cut.UNLIKELY;
  }

  private boolean hasArticle(int token) {
    String gap = names.substring(tokens.get(token - 1).end(), tokens.get(token).start());
    return gap.toLowerCase(Locale.ROOT).contains("the");
  }

  private boolean isKnown(int token) {
    return lexicon.matchesAt(tokens, token).stream()
        .anyMatch(match -> isBoundary(tokens.get(match.end() - 1).end()));
  }

  private boolean insideBracket(int from, int to) {
    int depth = 0;
    for (int i = from; i < to; i++) {
      depth += Characters.opensBracket(names.charAt(i)) ? 1 : 0;
      depth -= Characters.closesBracket(names.charAt(i)) ? 1 : 0;
    }
    return depth > 0;
  }

  /** Whether a name may end here: at the end, before a separator, a bracket, a joint, 等. */
  private boolean isBoundary(int end) {
    int next = end;
    while (next < names.length() && Characters.isBlank(names.charAt(next))) {
      next++;
    }
    if (next >= names.length() || isMark(names.charAt(next))) {
      return true;
    }
    return JOINT.matcher(names).region(next, names.length()).lookingAt()
        || PartyWords.openEnd(names, next) >= 0;
  }

  private static boolean isMark(char c) {
    return SEPARATORS.indexOf(c) >= 0 || Characters.opensBracket(c) || c == '。' || c == '.';
  }

  /** The end of 中央宣传部（国家版权局）, given the end of 中央宣传部. */
  private int afterBracket(int end) {
    if (end >= names.length()) {
      return end;
    }
    if (Characters.closesBracket(names.charAt(end))) {
      return end + 1;
    }
    if (!Characters.opensBracket(names.charAt(end))) {
      return end;
    }
    int close = end + 1;
    while (close < names.length() && !Characters.closesBracket(names.charAt(close))) {
      close++;
    }
    return Math.min(close + 1, names.length());
  }

  private void moveTo(int end) {
    afterJoint = false;
    while (at < tokens.size() && tokens.get(at).start() < end) {
      at++;
    }
  }

  private String written(int start, int end) {
    return Characters.tidy(names.substring(start, end));
  }

  private void add(@Nullable ParsedParty party) {
    if (party != null && !party.asWritten().isEmpty()) {
      parties.add(party);
    }
  }

  private ParsedParty known(String written, KnownParty party) {
    PartyStanding standing =
        lexicon.endedBeforeYear(party) ? PartyStanding.DEFUNCT : PartyStanding.IN_FORCE;
    return new ParsedParty(written, party.code(), party.nameZh(), party.kind(), standing);
  }

  private static ParsedParty unknown(String written, PartyKind kind) {
    return new ParsedParty(written, null, null, kind, PartyStanding.UNKNOWN);
  }
}
