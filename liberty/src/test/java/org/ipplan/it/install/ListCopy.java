package org.ipplan.it.install;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ipplan.it.RestAnswer;

/** What a system that follows a list knows of it. */
final class ListCopy {
  private static final List<String> TOLD =
      List.of("subject", "subjectName", "decisionNumber", "from", "until");

  private final Map<String, String> entries = new TreeMap<>();

  /** Takes an event or a change in: what names nothing but the entry says that it is gone. */
  void take(String entry, boolean removed, JsonObject content) {
    if (removed) {
      entries.remove(entry);
    } else if (content.containsKey("subject")) {
      entries.put(entry, text(content));
    }
  }

  /** What a page of the list shows. */
  void show(RestAnswer page) {
    page.items().forEach(each -> entries.put(each.getString("entry"), text(each)));
  }

  void become(ListCopy other) {
    var all = Map.copyOf(other.entries);
    entries.clear();
    entries.putAll(all);
  }

  int size() {
    return entries.size();
  }

  private static String text(JsonObject content) {
    return TOLD.stream().map(content::getString).reduce("", (all, each) -> all + " " + each);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ListCopy copy && entries.equals(copy.entries);
  }

  @Override
  public int hashCode() {
    return entries.hashCode();
  }

  @Override
  public String toString() {
    return entries.toString();
  }
}
