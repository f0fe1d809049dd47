package org.ipplan.plan.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The sentence by which a plan says that the party listed first leads. */
final class LeadRule {
  private static final Pattern CORE =
      Pattern.compile(
          // what the alternatives begin with, which spares most places of a text
          "(?=[列排第lnrf])(?:"
              // 列第一位者为牵头单位; 排在首位的部门为牵头部门
              + "(?:列|排)(?:名|序)?(?:在)?(?:第一|第1|首位|最前|前列)[^。；;]{0,20}?牵头"
              // 第一个部门为牵头部门
              + "|第一(?:个|家)?(?:单位|部门)[^。；;]{0,10}?牵头"
              // the department listed first is the leading department
              + "|(?:listed|ranked|named|ranking) first\\b[^.;]{0,60}?\\blead"
              // the first-listed department takes the lead
              + "|\\bfirst(?:[- ](?:listed|named))? (?:department|unit|party|agency)[^.;]{0,60}?\\blead)");

  private LeadRule() {}

  static boolean isIn(String text) {
    return namesALead(text) && CORE.matcher(text).find();
  }

  /** Every form says 牵头 or lead; that is found much faster than the form itself. */
  private static boolean namesALead(String text) {
    return text.contains("牵头") || text.contains("lead");
  }

  /** The sentence that holds the rule; null where the text has none. */
  static @Nullable String sentenceIn(String text) {
    int start = startIn(text);
    if (start < 0) {
      return null;
    }
    int end = start;
    while (end < text.length() && "。.\n".indexOf(text.charAt(end)) < 0 && !endsBracket(text, end)) {
      end++;
    }
    return Characters.tidy(text.substring(start, end));
  }

  private static boolean endsBracket(String text, int at) {
    return Characters.closesBracket(text.charAt(at));
  }

  /** Where the sentence begins that holds the rule; -1 where there is none. */
  static int startIn(String text) {
    Matcher core = CORE.matcher(text);
    if (!namesALead(text) || !core.find()) {
      return -1;
    }
    int start = core.start();
    while (start > 0 && !beginsAfter(text.charAt(start - 1))) {
      start--;
    }
    while (start < core.start() && Characters.isBlank(text.charAt(start))) {
      start++;
    }
    return start;
  }

  private static boolean beginsAfter(char c) {
    return Characters.endsSentence(c)
        || Characters.closesBracket(c)
        || Characters.opensBracket(c)
        || c == '\n';
  }
}
