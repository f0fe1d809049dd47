package org.ipplan.paper.letter;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlString;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;

/** A paragraph with fields; each may run over several pieces of the paragraph's text. */
final class FieldText {
  private static final Pattern FIELD = Pattern.compile("\\$\\{\\s*([^${}]{1,60}?)\\s*}");

  private final List<CTText> pieces = new ArrayList<>();

  FieldText(XWPFParagraph paragraph) {
    paragraph.getRuns().forEach(run -> pieces.addAll(run.getCTR().getTList()));
  }

  Set<String> fields() {
    var names = new LinkedHashSet<String>();
    FIELD.matcher(text()).results().forEach(match -> names.add(match.group(1)));
    return names;
  }

  /** Whether there is nothing to say for any of its fields. */
  boolean isEmptyWith(Map<String, String> values) {
    return fields().stream().allMatch(name -> values.getOrDefault(name, "").isBlank());
  }

  /** The lines of the value, where the paragraph is one field and nothing else; else one line. */
  List<String> lines(Map<String, String> values) {
    var names = fields();
    var whole = names.size() == 1 && FIELD.matcher(text().strip()).matches();
    return whole
        ? values
            .getOrDefault(names.iterator().next(), "")
            .lines()
            .filter(l -> !l.isBlank())
            .toList()
        : List.of("");
  }

  /** Puts values in place of the fields, in the look of a field's first letter. */
  void fill(UnaryOperator<String> values) {
    var matches = FIELD.matcher(text()).results().toList();
    for (int i = matches.size() - 1; i >= 0; i--) {
      replace(matches.get(i), values.apply(matches.get(i).group(1)));
    }
  }

  private void replace(MatchResult match, String value) {
    int at = 0;
    var first = true;
    for (var piece : List.copyOf(pieces)) {
      var text = piece.getStringValue();
      int from = Math.max(0, match.start() - at);
      int to = Math.min(text.length(), match.end() - at);
      if (from < to) {
        write(piece, text.substring(0, from) + (first ? oneLine(value) : "") + text.substring(to));
        first = false;
      }
      at += text.length();
    }
  }

  private static void write(CTText piece, String text) {
    piece.setStringValue(text);
    piece.setSpace(Space.PRESERVE);
  }

  private static String oneLine(String value) {
    return value.strip().replaceAll("\\R+", "　");
  }

  private String text() {
    return String.join("", pieces.stream().map(XmlString::getStringValue).toList());
  }
}
