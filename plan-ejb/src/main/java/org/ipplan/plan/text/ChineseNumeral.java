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

  /** 15 as 十五, 23 as 二十三, 105 as 一百零五; numbers from a thousand up stay as they are. */
  static String written(int number) {
    if (number < 1 || number > 999) {
      return String.valueOf(number);
    }
    int tens = number % 100;
    if (number >= 100) {
      String rest =
          tens == 0 ? "" : tens < 10 ? "零" + DIGITS.charAt(tens) : belowHundred(tens, true);
      return DIGITS.charAt(number / 100) + "百" + rest;
    }
    return belowHundred(tens, false);
  }

  private static String belowHundred(int number, boolean afterHundreds) {
    int ten = number / 10;
    String count = ten == 1 && !afterHundreds ? "" : DIGITS.substring(ten, ten + 1);
    String tens = ten == 0 ? "" : count + "十";
    int one = number % 10;
    return one == 0 ? tens : tens + DIGITS.charAt(one);
  }

  private static boolean followsDigit(String numeral, int at) {
    return at > 0 && "十百零".indexOf(numeral.charAt(at - 1)) < 0;
  }

  private static int digit(char c) {
    int chinese = DIGITS.indexOf(c);
    return chinese >= 0 ? chinese : Math.max(Character.digit(c, 10), 0);
  }
}
