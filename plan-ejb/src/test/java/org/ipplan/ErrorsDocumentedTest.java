package org.ipplan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ipplan.shared.Messages;
import org.junit.jupiter.api.Test;

/** Every code a caller may be answered with has its words and its line in docs/errors.md. */
class ErrorsDocumentedTest {
  private static final Path DOCUMENT = Path.of("..", "docs", "errors.md");
  private static final List<Path> SOURCES =
      List.of(Path.of("src", "main", "java"), Path.of("..", "plan-web", "src", "main", "java"));

  /** Headings of problems, which are no codes. */
  private static final String TITLES = "problem.title.";

  /** Where code names a code: the calls that refuse, and enums whose constants carry one. */
  private static final List<Pattern> USES =
      List.of(
          use("Refusal\\.of\\("),
          use("Guard\\.that\\("),
          use("notFound\\("),
          use("Exception\\("),
          use("Exception\\(\\s*(?:DomainException\\.)?Kind\\.[A-Z_]+,"),
          use("\\binvalid\\(\\s*\"?\\w+\"?,"),
          use("\\bfault\\([^\";]*(?:\"[^\"]*\")?,"),
          use("new FieldError\\([^\";]*(?:\"[^\"]*\")?,"),
          use("\\.check\\([^\";]*\"[^\"]*\","),
          use("new Strict<>\\(\\w+,"),
          use("super\\("),
          use("Problem\\.of\\(\\d+,"),
          use("new Fault\\(\\w+,"),
          use("case \\d{3} ->"),
          use("(?m)^\\s+(?!SCOPE_)[A-Z_0-9]+\\("));

  private static final Pattern CHOICE =
      Pattern.compile("\\{\\d,choice,1#[^|]*\\|1<((?:[^{}]|\\{\\d})*)}");

  private static final Pattern LINE = Pattern.compile("(?m)^\\| `([^`]+)` \\|.*$");

  private final Properties zh = bundle("messages.properties");
  private final Properties en = bundle("messages_en.properties");

  @Test
  void bothLanguagesHaveTheSameCodes() {
    assertThat(zh.stringPropertyNames()).isEqualTo(en.stringPropertyNames());
  }

  @Test
  void everyCodeThatIsUsedHasItsWords() throws IOException {
    assertThat(used()).hasSizeGreaterThan(80).isSubsetOf(en.stringPropertyNames());
  }

  @Test
  void everyCodeHasItsLine() throws IOException {
    var documented = matches(LINE, Files.readString(DOCUMENT));

    assertThat(documented).containsExactlyInAnyOrderElementsOf(codes());
  }

  @Test
  void everyLineHasTheWordsOfBothLanguages() throws IOException {
    var lines = Files.readString(DOCUMENT).lines().toList();
    for (var code : codes()) {
      assertThat(line(lines, code)).contains(words(en, code)).contains(words(zh, code));
    }
  }

  private static String line(List<String> lines, String code) {
    var begin = "| `" + code + "` |";
    return lines.stream().filter(line -> line.startsWith(begin)).findFirst().orElse(begin);
  }

  private Set<String> codes() {
    return en.stringPropertyNames().stream()
        .filter(key -> !key.startsWith(TITLES))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * As the document shows them: with single apostrophes, and of one and many the words for many.
   */
  private static String words(Properties bundle, String code) {
    return CHOICE.matcher(bundle.getProperty(code).replace("''", "'")).replaceAll("$1");
  }

  private static Set<String> used() throws IOException {
    var used = new TreeSet<String>();
    for (var folder : SOURCES) {
      try (var files = Files.walk(folder)) {
        for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
          var source = Files.readString(file);
          USES.forEach(use -> used.addAll(matches(use, source)));
        }
      }
    }
    return used;
  }

  private static Pattern use(String call) {
    return Pattern.compile(call + "\\s*\"([a-z]+\\.[a-z0-9-]+)\"");
  }

  private static List<String> matches(Pattern pattern, String text) {
    return pattern.matcher(text).results().map((MatchResult found) -> found.group(1)).toList();
  }

  private static Properties bundle(String name) {
    var properties = new Properties();
    try (var file =
        new InputStreamReader(
            Objects.requireNonNull(Messages.class.getResourceAsStream("/org/ipplan/" + name), name),
            UTF_8)) {
      properties.load(file);
    } catch (IOException e) {
      throw new LinkageError(name, e);
    }
    return properties;
  }
}
