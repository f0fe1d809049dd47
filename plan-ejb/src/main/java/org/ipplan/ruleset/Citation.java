package org.ipplan.ruleset;

import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipplan.shared.Worded;

/**
 * Rules as papers and publications cite them: 《…》第六条、第十一条; "…, Art. 6, 11". Rules without a known
 * article are cited by the name of their document alone.
 */
public record Citation(String zh, String en) implements Worded, Serializable {
  private static final String NUMERALS = "〇一二三四五六七八九";
  private static final int TEN = 10;
  private static final int HUNDRED = 100;

  /** Cites rules in their order; those of one document together. */
  static Citation of(RuleBook book, List<Rule> rules) {
    var byPack =
        rules.stream()
            .collect(Collectors.groupingBy(Rule::ruleSet, LinkedHashMap::new, Collectors.toList()));
    var each =
        byPack.entrySet().stream().map(e -> of(book.pack(e.getKey()), e.getValue())).toList();
    return new Citation(
        each.stream().map(Citation::zh).collect(Collectors.joining("、")),
        each.stream().map(Citation::en).collect(Collectors.joining("; ")));
  }

  private static Citation of(RulePack pack, List<Rule> rules) {
    var articles = rules.stream().flatMap(Citation::articles).distinct().toList();
    var zh = articles.stream().map(Citation::chinese).collect(Collectors.joining("、"));
    var en = articles.isEmpty() ? "" : ", Art. " + String.join(", ", articles);
    return new Citation("《" + pack.nameZh() + "》" + zh, pack.nameEn() + en);
  }

  private static Stream<String> articles(Rule rule) {
    return rule.article() == null
        ? Stream.empty()
        : Arrays.stream(rule.article().split(",", -1)).map(String::strip);
  }

  private static String chinese(String article) {
    return "第"
        + (article.matches("[0-9]{1,3}") ? numeral(Integer.parseInt(article)) : article)
        + "条";
  }

  /** A number from 1 to 999 as law writes it: 六, 十五, 二十, 一百〇一. */
  static String numeral(int number) {
    if (number < TEN) {
      return digit(number);
    }
    if (number < HUNDRED) {
      var tens = number / TEN;
      return (tens == 1 ? "" : digit(tens)) + "十" + (number % TEN == 0 ? "" : digit(number % TEN));
    }
    var rest = number % HUNDRED;
    var tail = rest < TEN ? "〇" + digit(rest) : digit(rest / TEN) + "十" + ones(rest % TEN);
    return digit(number / HUNDRED) + "百" + (rest == 0 ? "" : tail);
  }

  private static String ones(int digit) {
    return digit == 0 ? "" : digit(digit);
  }

  private static String digit(int digit) {
    return NUMERALS.substring(digit, digit + 1);
  }

  @Override
  public String in(Locale locale) {
    return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? en : zh;
  }
}
