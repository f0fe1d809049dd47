package org.ipplan.plan.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words by which bodies, groups of bodies and the joints of a list are told. */
final class PartyWords {
  /** 等; 等部门; 等有关部门和单位; other departments; and other relevant units; etc. */
  private static final Pattern OPEN_END =
      Pattern.compile(
          "等(?:(?:国务院|中央|国家|省|市)?(?:各|有关|相关|各有关|各相关|多个|\\d{1,2}个|[一二三四五六七八九十]{1,2}个)*"
              + "(?:部门|单位|成员单位|地方|地区|方面|机构|企业|部委|主管部门|省级人民政府)?"
              + "(?:[和及、](?:有关|相关|各有关)?(?:部门|单位|地方|地区|机构|企业))*)?"
              + "|(?i:(?:(?:the )?other (?:(?:relevant|related|competent|concerned|member|central) )*"
              + "(?:government )?(?:departments?|units?|agencies|bodies|parties|authorities|ministries)"
              + "(?: and (?:units|departments|agencies))?(?: concerned)?|etc\\b\\.?|et al\\b\\.?))");

  /** 其他有关部门; and, behind 会同 and the like, 有关部门: more of the same, not named. */
  private static final Pattern UNNAMED_OTHERS =
      Pattern.compile(
          "(?:国务院|中央|省|市)?(?:其他|其它|有关|相关)(?:有关|相关|各)?(?:部门|单位|方面|地方|地区|部委)"
              + "(?:[和及、](?:有关|相关)?(?:部门|单位|地方|地区|方面))*"
              + "|(?i:(?:the )?(?:relevant|related) (?:departments|units|agencies|parties))");

  /** 各省级人民政府; 省直有关单位; 各省、自治区、直辖市人民政府; relevant local governments. */
  private static final Pattern COLLECTIVE =
      Pattern.compile(
          "(?:国务院|中央|国家|全国|全省|省级|省直|省|市直|市|县|中央和国家机关|联席会议)?"
              + "(?:各级|各相关|各有关|各|有关|相关|所有|全体|其他)[^，,；;。（(]{0,30}?(?:[（(][^（()）]{1,12}[）)])?"
              + "(?:部门和单位|部门、单位|部门|单位|地区|地方|地市|人民政府|政府|机构|企业|高校|院校|银行|协会|法院|检察院"
              + "|市州|州市|市县|县区|县（市、区）|[市县区]）|区、市）|盟市|成员)(?=[、，,；;。\\s和及以与等按]|$)"
              + "|(?:各地区?|各省|各市|地方各级人民政府|地方人民政府|地方政府|联席会议(?:有关|各)?成员单位|成员单位)(?=[、，,；;。\\s和及以与等按]|$)"
              + "|(?i:(?:(?:all|each|the|relevant|related|concerned|local|provincial(?:-level)?|member|joint"
              + "|meeting|conference|municipal|central|people.s|various) ){1,5}"
              + "(?:member units|units|departments|governments?|regions|localities|agencies|bodies"
              + "|provinces|authorities)(?: (?:at all levels|concerned|and units))?(?=[,;.\\s]|$))");

  /** 北京市; 广东省人民政府; 新疆维吾尔自治区. */
  private static final Pattern PROVINCE =
      Pattern.compile(
          "(?:(?:北京|天津|上海|重庆)市?|(?:河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南"
              + "|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾)省?"
              + "|(?:内蒙古|广西(?:壮族)?|西藏|宁夏(?:回族)?|新疆(?:维吾尔)?)(?:自治区)?|新疆生产建设兵团)(?:人民政府|政府)?"
              + "(?=[、，,；;。\\s和及以与等按]|$)");

  private static final Pattern BODY_CHINESE =
      Pattern.compile(
          ".{1,30}(?:部|局|委|厅|办|办公室|署|院|会|行|社|司|馆|所|处|中心|政府|法院|总队|支队|组|集团|公司|大学|学院"
              + "|委员会|机关|军|队|园区|管委会|海关|兵团|合作署)(?:[（(].{1,30}[）)])?$");

  private static final Pattern BODY_ENGLISH =
      Pattern.compile(
          "(?i).*\\b(?:ministry|administration|commission|bureau|office|department|court|council"
              + "|academy|association|committee|agency|government|foundation|bank|cent(?:er|re)|institute"
              + "|university|procuratorate|society|federation|authority|board|secretariat|customs)\\b.*");

  /** What a body's English name tends to begin with. */
  private static final Pattern BEGINS_BODY =
      Pattern.compile(
          "(?:[Tt]he\\s|(?:Ministry|State|National|China|Chinese|General|Central|Supreme|Provincial"
              + "|Municipal|Joint|Office|Department|Bureau|Commission)\\b)");

  private PartyWords() {}

  /** Where the open end ends that begins here; -1 if none begins. */
  static int openEnd(String text, int from) {
    return endOf(OPEN_END, text, from);
  }

  static int unnamedOthers(String text, int from) {
    return endOf(UNNAMED_OTHERS, text, from);
  }

  static int collective(String text, int from) {
    return endOf(COLLECTIVE, text, from);
  }

  static int province(String text, int from) {
    return endOf(PROVINCE, text, from);
  }

  static boolean beginsBody(String text, int from) {
    return endOf(BEGINS_BODY, text, from) >= 0;
  }

  static boolean isBody(String name) {
    return BODY_CHINESE.matcher(name).matches()
        || (!Characters.isMostlyHan(name) && BODY_ENGLISH.matcher(name).matches());
  }

  private static int endOf(Pattern pattern, String text, int from) {
    Matcher matcher = pattern.matcher(text).region(from, text.length());
    matcher.useAnchoringBounds(false);
    return matcher.lookingAt() ? matcher.end() : -1;
  }
}
