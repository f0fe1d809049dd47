package org.ipplan.intake.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import org.ipplan.credit.ListEntryView;

/** Entries of a list as the REST interface shows them, one a line. */
public final class NdjsonEntries {
  private NdjsonEntries() {}

  public static byte[] of(List<ListEntryView> entries) {
    var lines = new StringBuilder();
    entries.forEach(each -> lines.append(object(each)).append('\n'));
    return lines.toString().getBytes(UTF_8);
  }

  private static JsonObject object(ListEntryView each) {
    var object =
        Json.createObjectBuilder()
            .add("entry", each.entry().toString())
            .add("list", each.list().name())
            .add("subject", each.subject())
            .add("subjectName", each.subjectName())
            .add("ground", each.ground())
            .add("ruleSet", each.ruleSet())
            .add("decisionNumber", each.decisionNumber())
            .add("authority", each.authority())
            .add("from", each.from().toString())
            .add("until", each.until().toString());
    if (each.publishedOn() != null) {
      object.add("publishedOn", each.publishedOn().toString());
    }
    return object.add("state", each.state().name()).build();
  }
}
