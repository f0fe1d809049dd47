package org.ipplan.paper.service;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.ipplan.paper.PaperFormat;

/** Reads what a manifest says lies in its package. */
final class ManifestReader {
  private static final String PAPERS = "papers/";

  /** A paper's file and its place in the package. */
  record PaperEntry(String path, UUID paper, PaperFormat format) {}

  private ManifestReader() {}

  /** The hash of each entry, by its place. */
  static Map<String, String> hashes(String manifest) {
    var hashes = new LinkedHashMap<String, String>();
    entries(manifest)
        .forEach(entry -> hashes.put(entry.getString("path"), entry.getString("sha256")));
    return hashes;
  }

  static List<PaperEntry> papers(String manifest) {
    return entries(manifest)
        .map(entry -> entry.getString("path"))
        .filter(path -> path.startsWith(PAPERS))
        .map(ManifestReader::paper)
        .toList();
  }

  private static PaperEntry paper(String path) {
    int dot = path.lastIndexOf('.');
    return new PaperEntry(
        path,
        UUID.fromString(path.substring(PAPERS.length(), dot)),
        PaperFormat.of(path.substring(dot + 1)));
  }

  private static Stream<JsonObject> entries(String manifest) {
    try (var reader = Json.createReader(new StringReader(manifest))) {
      return reader.readObject().getJsonArray("entries").stream().map(JsonValue::asJsonObject);
    }
  }
}
