package org.ipplan.plan.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds title and year in what comes before the first numbered block. */
final class TitleReader {
  private static final int LONGEST = 200;
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20[0-4]\\d)(?!\\d)");

  /** 国发〔2018〕39号. */
  private static final Pattern DOCUMENT_NUMBER =
      Pattern.compile("[〔\\[（(](20[0-4]\\d)[〕\\]）)]\\s?\\d+\\s?号");

  /** 2024年…推进计划; …任务分工方案（2022年）. */
  private static final Pattern CHINESE =
      Pattern.compile(".*(?:计划|方案|要点|意见|规划|措施|安排|分工|纲要|清单)(?:[（(].{0,30}[）)])?\\s*(?:20\\d\\d)?》?");

  private static final Pattern ENGLISH =
      Pattern.compile(".*\\b(?:Plan|Scheme|Opinions|Measures|Programme?|Outline|Priorities)\\b.*");

  /** The headline of a news page about the plan: "China releases the Plan for …". */
  private static final Pattern HEADLINE =
      Pattern.compile(
          "^.*\\b(?:[Rr]eleases?|[Ii]ssues?|[Pp]ublishes|[Aa]nnounces|[Uu]nveils) (?:the |its )?(?=.*Plan)");

  private @Nullable String title;
  private @Nullable Integer year;

  private TitleReader() {}

  static TitleReader read(List<SourceLine> preamble) {
    TitleReader reader = new TitleReader();
    preamble.forEach(reader::consider);
    if (reader.year == null) {
      preamble.forEach(line -> reader.takeYear(DOCUMENT_NUMBER, line.text()));
    }
    return reader;
  }

  @Nullable String title() {
    return title;
  }

  @Nullable Integer year() {
    return year;
  }

  private void consider(SourceLine line) {
    String words = line.text();
    if (words.length() > LONGEST || words.contains("://") || isSentence(words)) {
      return;
    }
    boolean chinese = Characters.isMostlyHan(words);
    boolean fits = (chinese ? CHINESE : ENGLISH).matcher(words).matches();
    boolean dated = YEAR.matcher(words).find();
    if (fits && (dated || (chinese && year == null))) {
      title = HEADLINE.matcher(Characters.tidy(words)).replaceFirst("");
      takeYear(YEAR, words);
    }
  }

  private static boolean isSentence(String words) {
    char last = words.charAt(words.length() - 1);
    return Characters.endsSentence(last) || last == ':' || last == '：' || words.contains(". ");
  }

  private void takeYear(Pattern pattern, String words) {
    Matcher found = pattern.matcher(words);
    if (year == null && found.find()) {
      year = Integer.valueOf(found.group(1));
    }
  }
}
