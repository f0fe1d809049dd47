package org.ipplan.plan.domain.lineage;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The words of all texts of one language, each weighing the more the fewer texts it occurs in: what
 * every task of a plan says, such as "intellectual property", tells no two of them apart.
 *
 * <p>Chinese is cut into pairs of neighbouring characters, everything else into words. Width, case,
 * marks and numbers alone do not count.
 */
final class Vocabulary {
  private static final Pattern RUN =
      Pattern.compile("\\p{IsHan}+|[\\p{L}&&\\P{IsHan}][\\p{L}\\p{N}&&\\P{IsHan}]*");

  private final Map<String, Long> texts;
  private final int count;

  private Vocabulary(Map<String, Long> texts, int count) {
    this.texts = texts;
    this.count = count;
  }

  static Vocabulary of(Collection<String> texts) {
    var occurrences =
        texts.stream()
            .flatMap(text -> new HashSet<>(words(text)).stream())
            .collect(groupingBy(word -> word, counting()));
    return new Vocabulary(occurrences, texts.size());
  }

  /** A text as the weights of its words; the length of all weights together is 1, or 0. */
  Map<String, Double> weights(String text) {
    Map<String, Double> weights = new HashMap<>();
    words(text).stream()
        .collect(groupingBy(word -> word, counting()))
        .forEach((word, times) -> weights.put(word, (1 + Math.log(times)) * rarity(word)));
    var length = Math.sqrt(weights.values().stream().mapToDouble(w -> w * w).sum());
    weights.replaceAll((word, weight) -> length == 0 ? 0 : weight / length);
    return weights;
  }

  /** 1 for texts with the same words, 0 for texts with none in common. */
  static double likeness(Map<String, Double> one, Map<String, Double> other) {
    var smaller = one.size() < other.size() ? one : other;
    var larger = smaller == one ? other : one;
    var sum =
        smaller.entrySet().stream()
            .mapToDouble(e -> e.getValue() * larger.getOrDefault(e.getKey(), 0.0))
            .sum();
    return Math.min(1, sum);
  }

  private double rarity(String word) {
    return Math.log((1.0 + count) / texts.getOrDefault(word, 1L));
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    var folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    RUN.matcher(folded).results().forEach(run -> add(words, run.group()));
    return words;
  }

  private static void add(List<String> words, String run) {
    if (Character.UnicodeScript.of(run.codePointAt(0)) != Character.UnicodeScript.HAN) {
      words.add(run);
      return;
    }
    var characters = run.codePoints().mapToObj(Character::toString).toList();
    for (int i = 0; i + 1 < characters.size(); i++) {
      words.add(characters.get(i) + characters.get(i + 1));
    }
    if (characters.size() == 1) {
      words.add(run);
    }
  }
}
