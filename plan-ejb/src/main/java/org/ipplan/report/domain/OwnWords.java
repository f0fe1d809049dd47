package org.ipplan.report.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ipplan.report.OwnText;
import org.ipplan.report.ReferenceKind;
import org.ipplan.report.ReportContent.Block;
import org.ipplan.report.ReportContent.Kind;
import org.ipplan.report.ReportReference;
import org.ipplan.report.ReportText;
import org.ipplan.report.Words;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.Sha256;

/**
 * The office's own words in a chapter. Every paragraph rests on a record by a token, or on a source
 * by a statement; and no figure stands in it otherwise.
 */
public final class OwnWords {
  /** {@code [[words|source]]}. */
  private static final Pattern STATEMENT =
      Pattern.compile("\\[\\[([^|\\[\\]{}]{1,400})\\|([^|\\[\\]{}]{1,400})]]");

  /**
   * Digits; and numerals where they count something, rather than stand in a word or a name such as
   * 一些 or 十四五.
   */
  private static final Pattern FIGURE =
      Pattern.compile(
          "[0-9０-９]+(?:[.,．，][0-9０-９]+)*[%％‰]?"
              + "|百分之[一二三四五六七八九十百零〇两点]+"
              + "|[一二三四五六七八九十百千万亿零〇两]{2,}[余多]?(?:项|件|个|家|起|份|次|人|条|元|篇|种|类|户|倍|成)"
              + "|[二三四五六七八九十两](?:项|件|家|起|份|倍|成)");

  private final OwnText text;
  private final Words chapter;

  /**
   * @param chapter its title
   */
  public OwnWords(OwnText text, Words chapter) {
    this.text = text;
    this.chapter = chapter;
  }

  /**
   * What rests on nothing, each with its place.
   *
   * @param keys of the references there are
   * @param year reported on; it and the years beside it are no figures
   */
  public List<Refusal> faults(Set<String> keys, int year) {
    var faults = new ArrayList<Refusal>();
    var paragraphs = paragraphs();
    for (int i = 0; i < paragraphs.size(); i++) {
      faults.addAll(faults(paragraphs.get(i), i + 1, keys, year));
    }
    return List.copyOf(faults);
  }

  private List<Refusal> faults(String paragraph, int number, Set<String> keys, int year) {
    var tokens = ReportText.TOKEN.matcher(paragraph).results().map(r -> r.group(2)).toList();
    var stated = STATEMENT.matcher(paragraph).find();
    var rest = ReportText.TOKEN.matcher(STATEMENT.matcher(paragraph).replaceAll(" "));
    var unknown =
        tokens.stream()
            .filter(key -> !keys.contains(key))
            .map(key -> Refusal.of("annual-report.unknown-reference", chapter, number, key));
    var figures =
        FIGURE
            .matcher(rest.replaceAll(" "))
            .results()
            .map(MatchResult::group)
            .filter(figure -> !isYear(figure, year))
            .map(figure -> Refusal.of("annual-report.unreferenced", chapter, number, figure));
    var without =
        tokens.isEmpty() && !stated
            ? Stream.of(Refusal.of("annual-report.no-record", chapter, number))
            : Stream.<Refusal>of();
    return Stream.of(unknown, figures, without).flatMap(each -> each).toList();
  }

  private static boolean isYear(String figure, int year) {
    return figure.equals(Integer.toString(year - 1))
        || figure.equals(Integer.toString(year))
        || figure.equals(Integer.toString(year + 1));
  }

  /** Its paragraphs as they are shown, with a token for each statement. */
  public List<Block> blocks() {
    var blocks = new ArrayList<Block>();
    int statements = 0;
    for (var paragraph : paragraphs()) {
      var shown = new StringBuilder();
      var matcher = STATEMENT.matcher(paragraph);
      while (matcher.find()) {
        matcher.appendReplacement(shown, "{{" + key(++statements) + "}}");
      }
      matcher.appendTail(shown);
      var words = Words.as(shown.toString());
      blocks.add(new Block(Kind.OWN, 0, words, List.of(), List.of()));
    }
    return List.copyOf(blocks);
  }

  /**
   * A reference for each statement.
   *
   * @param before number of references that go before
   */
  public List<ReportReference> statements(int before, LocalDate on) {
    var references = new ArrayList<ReportReference>();
    for (var paragraph : paragraphs()) {
      STATEMENT
          .matcher(paragraph)
          .results()
          .forEach(
              found -> {
                int number = references.size() + 1;
                references.add(reference(found, number, before + number, on));
              });
    }
    return List.copyOf(references);
  }

  private ReportReference reference(MatchResult found, int number, int n, LocalDate on) {
    var words = found.group(1).strip();
    var source = found.group(2).strip();
    var content =
        Json.createObjectBuilder()
            .add("key", key(number))
            .add("kind", ReferenceKind.STATEMENT.name())
            .add("value", words)
            .add("source", source)
            .add("on", on.toString())
            .build()
            .toString();
    return new ReportReference(
        n,
        key(number),
        text.chapter(),
        ReferenceKind.STATEMENT,
        text.chapter(),
        null,
        Words.as(source),
        Words.as(words),
        on,
        "STATED",
        null,
        null,
        null,
        content,
        Sha256.of(content.getBytes(UTF_8)));
  }

  private String key(int number) {
    return "statement." + text.chapter() + "." + number;
  }

  private List<String> paragraphs() {
    return text.text().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }
}
