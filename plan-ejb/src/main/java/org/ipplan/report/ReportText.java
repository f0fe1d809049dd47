package org.ipplan.report;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ipplan.report.ReportContent.Block;
import org.jspecify.annotations.Nullable;

/** The texts of a report in one language, with their tokens replaced and cut into pieces. */
public final class ReportText {
  /** A token: {@code {{key}}} for value and mark, {@code {{ref:key}}} for the mark alone. */
  public static final Pattern TOKEN = Pattern.compile("\\{\\{(ref:)?([A-Za-z0-9._-]{1,80})}}");

  private final Map<String, ReportReference> known;
  private final Locale locale;

  public ReportText(ReportContent content, Locale locale) {
    this.known =
        content.references().stream()
            .collect(Collectors.toMap(ReportReference::key, Function.identity()));
    this.locale = locale;
  }

  /**
   * A piece of a text.
   *
   * @param text empty for a mark
   * @param n of the reference its mark leads to, null for mere words
   */
  public record Piece(String text, @Nullable Integer n) implements Serializable {}

  /** The words of a block with the marks that follow them. */
  public List<Piece> pieces(Block block) {
    // What a department wrote is shown as it was written.
    var pieces =
        block.kind() == ReportContent.Kind.QUOTE
            ? new ArrayList<>(List.of(new Piece(block.words().in(locale), null)))
            : new ArrayList<>(pieces(block.words()));
    for (var key : block.refs()) {
      var reference = known.get(key);
      if (reference != null) {
        pieces.add(new Piece("", reference.n()));
      }
    }
    return List.copyOf(pieces);
  }

  /** Words with their tokens replaced; a token nobody knows stays as it was written. */
  public List<Piece> pieces(Words words) {
    var text = words.in(locale);
    var pieces = new ArrayList<Piece>();
    var matcher = TOKEN.matcher(text);
    var before = new StringBuilder();
    int from = 0;
    while (matcher.find()) {
      before.append(text, from, matcher.start());
      from = matcher.end();
      var reference = known.get(matcher.group(2));
      if (reference == null) {
        before.append(matcher.group());
      } else {
        before.append(matcher.group(1) == null ? reference.value().in(language(words)) : "");
        add(before, pieces);
        pieces.add(new Piece("", reference.n()));
      }
    }
    add(before.append(text.substring(from)), pieces);
    return List.copyOf(pieces);
  }

  /** A text that was written in Chinese alone takes Chinese values, for every reader. */
  private Locale language(Words words) {
    var chinese = words.en() == null && words.zh().codePoints().anyMatch(Character::isIdeographic);
    return chinese ? Locale.SIMPLIFIED_CHINESE : locale;
  }

  private static void add(StringBuilder words, List<Piece> pieces) {
    if (words.length() > 0) {
      pieces.add(new Piece(words.toString(), null));
      words.setLength(0);
    }
  }
}
