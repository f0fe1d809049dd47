package org.ipplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.ipplan.RuleCitations.Citation;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.testkit.engine.EngineTestKit;

/**
 * The tests of this module that cite a rule, for running them again. Tests of the packs themselves
 * are left out: they would fail with every change and say nothing of the product.
 */
record CitingTests(RuleCitations citations) {
  private static final String PACKS = "org.ipplan.ruleset.";

  /**
   * Groups to be run one after another until one fails: first all that need no database at once,
   * then each story.
   */
  List<List<Citation>> of(String rule) {
    var citing =
        citations.of(rule).stream()
            .filter(test -> !test.type().startsWith(PACKS) && isHere(test))
            .toList();
    var plain = citing.stream().filter(test -> !isStory(test)).toList();
    var stories =
        citing.stream()
            .filter(CitingTests::isStory)
            .sorted(Comparator.comparing(CitingTests::changesPacksItself))
            .map(List::of);
    return Stream.concat(Stream.of(plain), stories).filter(group -> !group.isEmpty()).toList();
  }

  private static boolean isStory(Citation test) {
    return test.simpleName().endsWith("ScenarioTest");
  }

  /** Whether one of a group fails. */
  static boolean fail(List<Citation> group) {
    var events =
        EngineTestKit.engine("junit-jupiter")
            .selectors(group.stream().map(CitingTests::selector).toArray(DiscoverySelector[]::new))
            .execute()
            .testEvents();
    assertThat(events.started().count()).as(group.toString()).isPositive();
    return events.failed().count() > 0;
  }

  /** A story that hands in an edition of its own no longer sees what was changed. */
  private static boolean changesPacksItself(Citation test) {
    return test.method().contains("Follow");
  }

  private static DiscoverySelector selector(Citation test) {
    var type = type(test);
    var method =
        Arrays.stream(type.getDeclaredMethods())
            .filter(each -> each.getName().equals(test.method()))
            .findFirst()
            .orElseThrow();
    return selectMethod(type, method);
  }

  private static boolean isHere(Citation test) {
    return CitingTests.class.getClassLoader().getResource(test.type().replace('.', '/') + ".class")
        != null;
  }

  private static Class<?> type(Citation test) {
    try {
      return Class.forName(test.type());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
