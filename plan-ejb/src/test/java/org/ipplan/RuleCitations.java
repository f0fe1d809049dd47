package org.ipplan;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipplan.SourceFiles.Source;

/** Which tests cite a rule: its id is a word of the test's name, as in {@code w1AReportOfC7}. */
final class RuleCitations {
  private static final Pattern TEST =
      Pattern.compile("@(?:Test|ParameterizedTest)\\b.*?\\bvoid (\\w+)\\(", Pattern.DOTALL);
  private static final Pattern WORDS = Pattern.compile("(?=[A-Z])|_");

  /** A test of a class. */
  record Citation(String type, String simpleName, String method, Set<String> words) {
    boolean cites(String rule) {
      return words.contains(word(rule));
    }

    /** How it stands in documents. */
    String text() {
      return simpleName + "." + method;
    }
  }

  private final List<Citation> tests =
      Stream.of("plan-ejb", "plan-web", "liberty")
          .map(module -> Path.of("..", module, "src", "test", "java"))
          .flatMap(folder -> SourceFiles.below(folder).stream())
          .flatMap(RuleCitations::tests)
          .toList();

  /** In the order of the classes. */
  List<Citation> of(String rule) {
    return tests.stream().filter(test -> test.cites(rule)).toList();
  }

  private static Stream<Citation> tests(Source source) {
    var type = packageOf(source) + "." + source.name();
    return TEST.matcher(source.text())
        .results()
        .map(found -> found.group(1))
        .map(name -> new Citation(type, source.name(), name, words(name)));
  }

  private static Set<String> words(String name) {
    return WORDS.splitAsStream(name).map(RuleCitations::word).collect(Collectors.toSet());
  }

  private static String word(String text) {
    return text.replace("-", "").toLowerCase(Locale.ROOT);
  }

  private static String packageOf(Source source) {
    var from = source.text().indexOf("package ") + "package ".length();
    return source.text().substring(from, source.text().indexOf(';', from));
  }
}
