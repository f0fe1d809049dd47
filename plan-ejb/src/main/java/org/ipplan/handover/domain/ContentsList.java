package org.ipplan.handover.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipplan.handover.HandoverFileDetails;
import org.ipplan.shared.Sha256;

/**
 * What a receipt speaks for: the words of a case and its files, as one text that has a hash. One
 * line each, in UTF-8, every line ended by a line feed: recipient, matter, summary, grounds and
 * subject as the hash of their text, then a line for each file with position, hash, size and name,
 * parted by tabulators.
 */
public final class ContentsList {
  private ContentsList() {}

  /** Its hash in lower-case hexadecimal. */
  public static String sha256(Handover of, List<HandoverFileDetails> files) {
    return Sha256.of(text(of, files).getBytes(UTF_8));
  }

  static String text(Handover of, List<HandoverFileDetails> files) {
    var words =
        Stream.of(
                of.toDepartment(),
                of.matter(),
                of.summary(),
                of.grounds(),
                Objects.requireNonNullElse(of.subjectCode(), ""),
                of.subjectName())
            .map(text -> Sha256.of(text.getBytes(UTF_8)));
    return Stream.concat(words, files.stream().map(ContentsList::line))
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  private static String line(HandoverFileDetails file) {
    return file.position() + "\t" + file.sha256() + "\t" + file.size() + "\t" + file.fileName();
  }
}
