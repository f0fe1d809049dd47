package org.ipplan.plan.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways a numbered paragraph can begin. Each pattern has its numeral as group 1. */
enum NumberingStyle {
  /** 第一章 总则. */
  CHAPTER_WORD(Form.WORD + "章", true),
  /** 第二节 工作机制. */
  SECTION_WORD(Form.WORD + "节", true),
  /** 第三条　健全机制; 第3项. */
  ARTICLE_WORD(Form.WORD + "[条项](?![第款项])", true),
  /** 任务5：健全机制; 任务十二 健全机制. */
  TASK_WORD("(?:重点)?任务\\s?(" + Form.HAN + "|\\d{1,3})(?=[\\s:：.．、])[:：.．、]?", true),
  /** 一、完善制度; also with a stray blank and with a full stop. */
  HAN_COMMA("(" + Form.HAN + ")\\s?[、.．](?!\\s?" + Form.HAN + "\\s?[、.．])", true),
  /** （一）完善法规; (一)、完善法规. */
  HAN_BRACKET("[（(]\\s{0,2}(" + Form.HAN + ")\\s{0,2}[）)][、.．]?", true),
  /** 1.修订条例; 1．; 1、. Not 1.5 and not 2024. */
  ARABIC_POINT("([0-9０-９]{1,3})\\s?[.．、](?![0-9０-９])", true),
  /** (1) Improve the rules; （1）. */
  ARABIC_BRACKET("[（(]\\s?([0-9０-９]{1,3})\\s?[）)][、.．]?", true),
  /** 1) Improve the rules; 1）. */
  ARABIC_HALF_BRACKET("([0-9０-９]{1,3})[）)]", false),
  /** ① 修订条例. */
  CIRCLED("([\\u2460-\\u2473])", false),
  /** Chapter 1, Part II: Improve the rules. */
  CHAPTER_ENGLISH("(?:Chapter|Part)\\s(\\d{1,2}|" + Form.ROMAN + ")\\b[.:,]?", false),
  /** Section 1: Improve the rules. */
  SECTION_ENGLISH("Section\\s(\\d{1,2}|" + Form.ROMAN + ")\\b[.:,]?", false),
  /** Task 1: Improve the rules; Article 1. */
  TASK_ENGLISH("(?:Task|Article|No\\.)\\s?(\\d{1,3})\\b[.:,]?(?!\\d)", false),
  /** IV. Improve the rules. */
  ROMAN_POINT("(" + Form.ROMAN + ")\\s?[.、．](?=\\s?\\S)", false),
  /** (IV) Improve the rules. */
  ROMAN_BRACKET("[（(](" + Form.ROMAN + ")[）)]", false);

  private final Pattern pattern;
  private final boolean insideLines;

  NumberingStyle(String regex, boolean insideLines) {
    this.pattern = Pattern.compile(regex);
    this.insideLines = insideLines;
  }

  /** Whether a paragraph of this style may begin inside a line, where line breaks are missing. */
  boolean mayStandInsideLine() {
    return insideLines;
  }

  Matcher matcher(String line) {
    return pattern.matcher(line);
  }

  int number(String numeral) {
    if (this == CIRCLED) {
      return numeral.charAt(0) - '\u2460' + 1;
    }
    return Characters.isLatin(numeral.charAt(0)) ? roman(numeral) : ChineseNumeral.value(numeral);
  }

  private static int roman(String numeral) {
    int sum = 0;
    for (int i = 0; i < numeral.length(); i++) {
      int value = romanDigit(numeral.charAt(i));
      boolean smaller = i + 1 < numeral.length() && value < romanDigit(numeral.charAt(i + 1));
      sum += smaller ? -value : value;
    }
    return sum;
  }

  private static int romanDigit(char c) {
    return c == 'I' ? 1 : c == 'V' ? 5 : 10;
  }

  /** Pieces the patterns share. */
  private static final class Form {
    static final String HAN = "[〇零一二三四五六七八九十百]{1,6}";
    static final String ROMAN = "(?:X{0,2}(?:IX|IV|V?I{1,3}|V)|X{1,2})";
    static final String WORD = "第\\s?(" + HAN + "|[0-9０-９]{1,3})\\s?";
  }
}
