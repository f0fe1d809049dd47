package org.ipplan.plan.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words with a colon that announce a part of a clause, such as {@code 牵头单位：}. */
enum ClauseLabel {
  /** 牵头单位：, 牵头部门：, 主办单位：, Lead: and Leading departments:. */
  LEAD("牵头(?:责任)?(?:单位|部门)|牵头|主办(?:单位|部门)?|(?:[Ll]ead(?:ing)?)" + Words.BODY, Role.LEAD),
  /** 配合单位：, 参与部门：, 协办单位：, Participants: and Cooperating units:. */
  PARTICIPANTS(
      "(?:配合|参与|参加|协办|协同|协助)(?:责任)?(?:单位|部门)?"
          + "|(?:[Pp]articipa(?:ting|nts?)|[Cc]ooperating|[Ss]upporting)"
          + Words.BODY,
      Role.PARTICIPATE),
  /** 责任单位：, 负责部门：, 承办单位：, Responsible: and Responsible departments:. */
  RESPONSIBLE(
      "(?:责任|负责|承办|实施|落实)(?:单位|部门|主体)(?:及分工)?|分工|[Rr]esponsib(?:le|ility)" + Words.BODY,
      Role.RESPONSIBLE),
  /** 完成时限：, 时间安排：, Deadline:. */
  DEADLINE(
      "(?:完成|办理|落实)?(?:时限|期限|时间)(?:要求|安排|节点)?|完成时间"
          + "|[Dd]eadline|[Tt]ime limit|[Cc]ompletion date",
      null),
  /** 适用范围：, 备注：, Scope:. It says nothing about parties. */
  OTHER("适用范围|实施范围|备注|联系人|[Ss]cope|[Nn]ote", null);

  private static final int WIDEST = 40;
  private static final Pattern ANY = Pattern.compile(any());

  private final Pattern pattern;
  private final @Nullable Role role;

  ClauseLabel(String words, @Nullable Role role) {
    this.pattern = Pattern.compile("(?:" + words + ")" + Words.COLON);
    this.role = role;
  }

  private static String any() {
    StringBuilder any = new StringBuilder();
    for (ClauseLabel label : values()) {
      any.append(any.isEmpty() ? "" : "|").append(label.pattern.pattern());
    }
    return any.toString();
  }

  static boolean standsAtStartOf(String text) {
    return ANY.matcher(text).region(0, Math.min(text.length(), WIDEST)).lookingAt();
  }

  /** Finds the labels in a text, one after the other. */
  static Matcher in(String text) {
    return ANY.matcher(text);
  }

  static ClauseLabel of(String written) {
    for (ClauseLabel label : values()) {
      if (label.pattern.matcher(written).matches()) {
        return label;
      }
    }
    return OTHER;
  }

  /** What the parties after the label do; null where no parties come after it. */
  @Nullable Role role() {
    return role;
  }

  /** Pieces the patterns share. */
  private static final class Words {
    static final String COLON = "\\s?[:：]";
    static final String BODY = "(?: ?(?:departments?|units?|agenc(?:y|ies)|part(?:y|ies)))?";
  }
}
