package org.ipplan.plan.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells a clause from other words and takes it apart into lists of names. */
final class ClauseReader {
  /** A clause names dozens of departments at most. */
  static final int LONGEST = 3_000;

  /** 2024年6月底前完成; 长期坚持; by the end of June 2024. It stands beside the parties. */
  private static final Pattern DEADLINE =
      Pattern.compile(
          "(?:^|(?<=[，,；;。 ]))\\s*(?:于|在|力争|确保)?"
              + "(?:[12]\\d{3}年|\\d{1,2}月|今年|本年|年)[^，,；;。]{0,16}?(?:前|底|内)(?:完成|落实)?(?:，?并?长期坚持)?"
              + "(?=[，,；;。]|$)"
              + "|(?:长期坚持|持续推进|持续实施|长期推进)(?=[，,；;。]|$)"
              + "|,? ?(?:to be completed )?by (?:the )?end of [A-Za-z]* ?\\d{4}");

  private static final Pattern LED_BY =
      Pattern.compile("(?i)^(?:jointly |to be )?led (?:jointly )?by ");

  /** Between the leading party and the others in "led by A, with B and C participating". */
  private static final Pattern WITH =
      Pattern.compile("(?i)[,;]?\\s+(?:with|together with|assisted by)\\s+");

  /** What may stand before a list and is no part of a name. */
  private static final Pattern LEADING_WORDS =
      Pattern.compile("^(?:[\\s,;，；、。.:：]|由(?!于)|并|而|以及|请|with |and |while |by )+");

  /** 甲（牵头）、乙、丙负责: the lead marked behind its name. */
  private static final Pattern LEAD_MARK = Pattern.compile("[（(]\\s*牵头\\s*[）)]");

  private static final Pattern QUOTED = Pattern.compile("[“”\"《》「」]");

  /** 谁主管谁负责: a saying, not a clause. */
  private static final Pattern PROVERB = Pattern.compile("谁.{0,8}谁");

  private final PartyListReader parties;

  ClauseReader(PartyListReader parties) {
    this.parties = parties;
  }

  /**
   * The clause these words are, or null if they are none.
   *
   * @param last whether the words end the task after a finished sentence; there a mere list of
   *     names is a clause too, and so is one that names nobody we take for a body
   */
  @Nullable Clause read(String words, boolean last) {
    String content = words.strip();
    if (content.isEmpty() || content.length() > LONGEST || PROVERB.matcher(content).find()) {
      return null;
    }
    int rule = LeadRule.startIn(content);
    String statement = rule < 0 ? content : content.substring(0, rule);
    Matcher label = ClauseLabel.in(statement);
    if (label.lookingAt()) {
      return readLabelled(content, statement);
    }
    return readPhrases(content, statement, last);
  }

  /** 牵头单位：甲；配合单位：乙、丙；完成时限：2024年6月底前. */
  private @Nullable Clause readLabelled(String content, String statement) {
    List<PartList> lists = new ArrayList<>();
    boolean divided = false;
    String deadline = null;
    Matcher label = ClauseLabel.in(statement);
    boolean found = label.find();
    while (found) {
      ClauseLabel kind = ClauseLabel.of(label.group());
      int start = label.end();
      found = label.find();
      String value = statement.substring(start, found ? label.start() : statement.length());
      Role role = kind.role();
      if (role != null) {
        divided |= addValue(lists, role, value);
      } else if (kind == ClauseLabel.DEADLINE) {
        deadline = trimmed(value);
      }
    }
    return lists.isEmpty() && deadline == null
        ? null
        : new Clause(content, lists, divided, deadline);
  }

  private static boolean addValue(List<PartList> lists, Role role, String value) {
    Phrases phrases = Phrases.of(DEADLINE.matcher(value).replaceAll(""));
    if (role == Role.RESPONSIBLE && !phrases.lists.isEmpty()) {
      lists.addAll(phrases.lists);
    }
    String rest = role == Role.RESPONSIBLE ? phrases.rest : namesOf(value);
    if (!rest.isEmpty()) {
      lists.add(new PartList(role, rest));
    }
    return phrases.divided;
  }

  private static String namesOf(String value) {
    ClauseVerb.Found verb = ClauseVerb.firstIn(value, 0);
    return trimmed(verb == null ? value : value.substring(0, verb.start()));
  }

  /** 甲牵头，乙、丙按职责分工负责; A is responsible; led by A, with B participating. */
  private @Nullable Clause readPhrases(String content, String statement, boolean last) {
    String marked = LEAD_MARK.matcher(statement).replaceAll("牵头，");
    String undated = DEADLINE.matcher(marked).replaceAll("");
    Phrases phrases = Phrases.of(undated);
    if (!phrases.rest.isEmpty() && !addRest(phrases, last)) {
      return null;
    }
    boolean named = phrases.lists.stream().allMatch(list -> parties.looksLikeParties(list.names()));
    if (phrases.lists.isEmpty() || (!named && !(last && phrases.isShort()))) {
      return null;
    }
    return new Clause(content, List.copyOf(phrases.lists), phrases.divided, null);
  }

  /** Names behind the last verb, as in 甲牵头，乙、丙; or without any verb, as in （省科技厅）. */
  private boolean addRest(Phrases phrases, boolean last) {
    boolean verbs = phrases.verbs > 0;
    boolean named =
        verbs
            ? parties.looksLikeParties(phrases.rest)
            : last && parties.isNothingButParties(phrases.rest);
    Role role = phrases.lists.isEmpty() ? Role.RESPONSIBLE : Role.PARTICIPATE;
    return named && phrases.lists.add(new PartList(role, phrases.rest));
  }

  static String trimmed(String text) {
    String withoutLead = LEADING_WORDS.matcher(text.strip()).replaceFirst("");
    int end = withoutLead.length();
    while (end > 0 && "，,；;。.、 \n".indexOf(withoutLead.charAt(end - 1)) >= 0) {
      end--;
    }
    return withoutLead.substring(0, end).strip();
  }

  /** A statement cut at its verbs. */
  private static final class Phrases {
    private final List<PartList> lists = new ArrayList<>();
    private boolean divided;
    private int verbs;
    private String rest = "";

    static Phrases of(String statement) {
      Phrases phrases = new Phrases();
      String open = phrases.takeLedBy(statement.strip());
      int from = 0;
      ClauseVerb.Found verb = ClauseVerb.firstIn(open, 0);
      while (verb != null) {
        phrases.add(open.substring(from, verb.start()), verb.verb());
        from = verb.end();
        verb = ClauseVerb.firstIn(open, from);
      }
      phrases.rest = trimmed(open.substring(from));
      return phrases;
    }

    /** Few words without quotation marks: a name we do not know rather than a sentence. */
    boolean isShort() {
      return verbs > 0
          && lists.stream()
              .allMatch(
                  list -> list.names().length() <= 60 && !QUOTED.matcher(list.names()).find());
    }

    private String takeLedBy(String statement) {
      Matcher ledBy = LED_BY.matcher(statement);
      if (!ledBy.find()) {
        return statement;
      }
      String parties = statement.substring(ledBy.end());
      Matcher with = WITH.matcher(parties);
      boolean others = with.find();
      verbs++;
      lists.add(
          new PartList(Role.LEAD, trimmed(others ? parties.substring(0, with.start()) : parties)));
      return others ? parties.substring(with.end()) : "";
    }

    private void add(String words, ClauseVerb verb) {
      divided |= verb == ClauseVerb.SHARED;
      verbs++;
      String names = trimmed(words);
      if (!names.isEmpty()) {
        lists.add(new PartList(verb.role(), names));
      }
    }
  }
}
