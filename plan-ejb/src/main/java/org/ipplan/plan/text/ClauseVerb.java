package org.ipplan.plan.text;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words that say what the parties before them do. */
enum ClauseVerb {
  /** 甲牵头; 甲牵头负责; 甲负责牵头组织实施; A takes the lead; A leads. */
  LEAD(
      "(?:负责)?牵头(?:负责|组织实施|组织|落实|推进|实施|抓总|办理)*" + Words.END + "|牵头(?![单部位责])",
      "(?:takes?|taking|will take|to take) the lead|leads|to lead|as the lead",
      Role.LEAD),
  /** 甲、乙按职责分工负责; 按职责分别负责; responsible according to the division of responsibilities. */
  SHARED(
      "(?:(?:根据|按照|依据|依照|按|依)(?:各自)?(?:工作)?(?:职责|职能|职权)(?:任务)?(?:分工|分别|各自)*"
          + Words.ANSWER
          + "|(?:分工|分别|各司其职)+"
          + Words.ANSWER
          + ")"
          + Words.END,
      Words.IS
          + "responsible,? (?:according to|in accordance with|as per|within|under)"
          + " (?:the|their|its|his)?\\s?(?:respective )?"
          + "(?:divisions?|scopes?|duties|functions|responsibilities|mandates?)[^,;.]{0,60}"
          + "|"
          + Words.IS
          + "(?:respectively|separately) responsible",
      Role.RESPONSIBLE),
  /** 乙、丙参与; 配合; B and C participating; cooperate. */
  PARTICIPATE(
      "(?:共同|积极|协同)?(?:参与|参加|配合|协助|支持|协办|协同)(?:落实|实施|配合|参与|做好|推进|负责)?" + Words.END,
      "(?:will |to |shall )?(?:participat|cooperat|assist|support|(?:take|takes|taking) part)"
          + "(?:es|e|ing|s)?(?: in [^,;.]{0,30})?|as participants",
      Role.PARTICIPATE),
  /** 甲负责; 甲、乙共同负责落实; A is responsible; in charge. */
  RESPONSIBLE(
      "(?:共同|具体|统筹|联合|协同|组织|直接)*负责(?:落实|组织实施|实施|推进|统筹|组织|承担)?"
          + Words.END
          + "|(?:组织实施|组织落实|抓好落实|推进落实|共同落实|承担|落实|实施)"
          + Words.END,
      Words.IS
          + "(?:jointly |mainly |primarily |directly )?(?:responsible|in charge)(?: for [^,;.]{0,40})?",
      Role.RESPONSIBLE);

  private final Pattern pattern;
  private final Role role;

  /** Every alternative begins with a letter of its script, which spares most places of a text. */
  ClauseVerb(String chinese, String english, Role role) {
    this.pattern =
        Pattern.compile(
            "(?=[一-鿿])(?:" + chinese + ")|(?<![A-Za-z])(?=[A-Za-z])(?:" + english + ")(?![A-Za-z])",
            Pattern.CASE_INSENSITIVE);
    this.role = role;
  }

  Role role() {
    return role;
  }

  /** A verb and where it stands in its clause. */
  record Found(ClauseVerb verb, int start, int end) {}

  /** The first verb of the text from a place on; of two at one place the longer. */
  static @Nullable Found firstIn(String text, int from) {
    Found first = null;
    for (ClauseVerb verb : values()) {
      var matcher = verb.pattern.matcher(text).region(from, text.length());
      matcher.useTransparentBounds(true);
      if (matcher.find() && isBefore(matcher.start(), matcher.end(), first)) {
        first = new Found(verb, matcher.start(), matcher.end());
      }
    }
    return first;
  }

  private static boolean isBefore(int start, int end, @Nullable Found other) {
    return other == null || start < other.start() || (start == other.start() && end > other.end());
  }

  /** Pieces the patterns share. */
  private static final class Words {
    static final String ANSWER = "(?:共同|协同|具体|组织)*(?:负责|落实|实施|推进|承担|做好)?(?:落实|组织实施|实施|推进|工作|相关工作)?";
    static final String IS = "(?:(?:is|are|be|shall be|will be|to be) )?(?:each )?";

    /** A Chinese verb ends its part of the clause; within a name the words would go on. */
    static final String END = "(?=\\s*(?:[、，,；;。.\\n）)]|$|会同|[由并]))";
  }
}
