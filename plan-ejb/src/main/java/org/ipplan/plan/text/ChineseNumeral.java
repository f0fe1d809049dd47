package org.ipplan.plan.text;

/** Reads whole numbers as Chinese or Arabic digits write them. */
final class ChineseNumeral {
  private static final String DIGITS = "〇一二三四五六七八九";

  private ChineseNumeral() {}

  /** The value of 十五, 一百零三, 二〇, 15 or １５; 0 if it is none of these. */
  static int value(String numeral) {
    int sum = 0;
    int current = 0;
    for (int i = 0; i < numeral.length(); i++) {
      char c = Characters.halfWidth(numeral.charAt(i));
      if (c == '百' || c == '十') {
        sum += Math.max(current, 1) * (c == '百' ? 100 : 10);
        current = 0;
      } else if (c != '零') {
        current = current * (c == '〇' || followsDigit(numeral, i) ? 10 : 1) + digit(c);
      }
    }
    return sum + current;
  }

  private static boolean followsDigit(String numeral, int at) {
    return at > 0 && "十百零".indexOf(numeral.charAt(at - 1)) < 0;
  }

  private static int digit(char c) {
    int chinese = DIGITS.indexOf(c);
    return chinese >= 0 ? chinese : Math.max(Character.digit(c, 10), 0);
  }
}
