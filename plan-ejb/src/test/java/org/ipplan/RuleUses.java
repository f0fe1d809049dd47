package org.ipplan;

import java.nio.file.Path;
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
  private final Map<String, Pattern> names = new HashMap<>();

  RuleUses() {
    sources.forEach(
        source ->
            constants(source)
                .forEach(
                    found ->
                        names.merge(
                            found.group(2), nameOf(source, found.group(1)), RuleUses::either)));
  }

  /** Names of the classes, in order; empty where nothing asks. */
  Set<String> of(String point) {
    var users = new TreeSet<String>();
    sources.stream().filter(source -> asks(source, point)).map(Source::name).forEach(users::add);
    return users;
  }

  private boolean asks(Source source, String point) {
    var named = names.get(point);
    return (named != null && named.matcher(source.text()).find()) || asksByScheme(source, point);
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

  /** A point that several features name. */
  private static Pattern either(Pattern one, Pattern other) {
    return Pattern.compile(one.pattern() + "|" + other.pattern());
  }

  private static Pattern nameOf(Source source, String constant) {
    return Pattern.compile("\\b" + source.name() + "\\." + constant + "\\b");
  }
}
