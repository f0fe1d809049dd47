package org.ipplan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.ipplan.SourceFiles.Source;

/** Which classes ask the rules on a point: by the constant that names it, or by its text. */
final class RuleUses {
  private static final Pattern CONSTANT =
      Pattern.compile("String (\\w+)\\s*=\\s*\"([a-z][a-z-]*(?:\\.[a-z-]+)*)\";");
  private static final Pattern SCHEME = Pattern.compile("agency\\.[a-z]+\\.(.+)");

  private final List<Source> sources = SourceFiles.below(Path.of("src", "main", "java"));
  private final Map<String, List<String>> names = new HashMap<>();
  private final Map<String, Set<String>> found = new HashMap<>();

  RuleUses() {
    sources.forEach(
        source ->
            constants(source)
                .forEach(
                    found ->
                        names
                            .computeIfAbsent(found.group(2), point -> new ArrayList<>())
                            .add(nameOf(source, found.group(1)))));
  }

  /** Names of the classes, in order; empty where nothing asks. */
  Set<String> of(String point) {
    return found.computeIfAbsent(point, this::search);
  }

  private Set<String> search(String point) {
    var users = new TreeSet<String>();
    sources.stream().filter(source -> asks(source, point)).map(Source::name).forEach(users::add);
    return users;
  }

  private boolean asks(Source source, String point) {
    return names.getOrDefault(point, List.of()).stream()
            .anyMatch(named -> says(source.text(), named))
        || asksByScheme(source, point);
  }

  /** Agencies have the same points in every scheme: {@code AgencyKind.point(String)}. */
  private static boolean asksByScheme(Source source, String point) {
    var scheme = SCHEME.matcher(point);
    return scheme.matches()
        && source.path().toString().contains("agency")
        && Pattern.compile(
                "(?:inForce|find|point)\\(\\s*\"" + Pattern.quote(scheme.group(1)) + "\"")
            .matcher(source.text())
            .find();
  }

  private static List<MatchResult> constants(Source source) {
    return CONSTANT.matcher(source.text()).results().toList();
  }

  private static String nameOf(Source source, String constant) {
    return source.name() + "." + constant;
  }

  /** Whether a text has a name as a whole word. */
  private static boolean says(String text, String name) {
    for (var at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      var end = at + name.length();
      if (!isPart(text, at - 1) && !isPart(text, end)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPart(String text, int at) {
    return at >= 0 && at < text.length() && Character.isJavaIdentifierPart(text.charAt(at));
  }
}
