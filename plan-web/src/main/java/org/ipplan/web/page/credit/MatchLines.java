package org.ipplan.web.page.credit;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.ipplan.matching.MatchQuery;

/** Reads names as they are pasted: one a line, a code behind it where there is one. */
final class MatchLines {
  private static final Pattern WITH_CODE =
      Pattern.compile("(.*?)[\\s\\u3000,，;；|]+([0-9A-Za-z０-９Ａ-Ｚａ-ｚ]{18})\\s*");

  private MatchLines() {}

  static List<MatchQuery> queries(String text) {
    var count = new AtomicInteger();
    return Objects.requireNonNullElse(text, "")
        .lines()
        .filter(line -> !line.isBlank())
        .map(line -> query(Integer.toString(count.incrementAndGet()), line))
        .toList();
  }

  private static MatchQuery query(String id, String line) {
    var parts = WITH_CODE.matcher(line);
    return parts.matches()
        ? new MatchQuery(id, parts.group(1).strip(), parts.group(2), null)
        : new MatchQuery(id, line.strip(), null, null);
  }
}
