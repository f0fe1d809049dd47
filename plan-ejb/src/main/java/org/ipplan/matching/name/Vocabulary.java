package org.ipplan.matching.name;

import com.github.houbb.nlp.common.constant.NlpConst;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Words of two characters that Chinese texts use, from the dictionary the pinyin comes with. */
final class Vocabulary {
  private static final String FILE = "/nlp/word_freq_dict.txt";
  private static final int TWO = 2;

  private static final Set<String> WORDS = words();

  private Vocabulary() {}

  private static Set<String> words() {
    try (var stream = NlpConst.class.getResourceAsStream(FILE);
        var reader =
            new BufferedReader(
                new InputStreamReader(
                    Objects.requireNonNull(stream, FILE), StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> line.indexOf(' ') == TWO)
          .map(line -> line.substring(0, TWO))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the character there makes a word with the one before it or the one behind it. */
  static boolean isWordAt(String text, int index) {
    return (index > 0 && WORDS.contains(text.substring(index - 1, index + 1)))
        || (index + TWO <= text.length() && WORDS.contains(text.substring(index, index + TWO)));
  }
}
