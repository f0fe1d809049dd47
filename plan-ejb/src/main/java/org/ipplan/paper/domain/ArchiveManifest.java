package org.ipplan.paper.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ipplan.paper.ArchiveSource.Case;
import org.ipplan.paper.ArchiveSource.Step;
import org.ipplan.paper.ArchiveSource.Vote;
import org.ipplan.paper.PaperDetails;
import org.ipplan.paper.PaperFormat;
import org.ipplan.paper.Retention;
import org.ipplan.shared.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * What a package holds, with the hash of everything.
 *
 * @param basis what its retention rests on
 */
public record ArchiveManifest(
    UUID id,
    String objectType,
    String objectId,
    Case of,
    LocalDate closedOn,
    Retention retention,
    String basis,
    List<PaperDetails> papers,
    Instant madeAt) {
  public static final String NAME = "manifest.json";
  public static final String STEPS = "steps.json";
  public static final String VOTES = "votes.json";

  private static final int FORM = 1;

  /** Where a paper's file lies in the package. */
  public static String place(UUID paper, PaperFormat format) {
    return "papers/" + paper + "." + format.extension();
  }

  public String json() {
    var keepUntil = retention.keepUntil(closedOn);
    var json =
        Json.createObjectBuilder()
            .add("form", FORM)
            .add("id", id.toString())
            .add("objectType", objectType)
            .add("objectId", objectId)
            .add("title", of.title())
            .add("department", of.department())
            .add("closedOn", closedOn.toString())
            .add("retention", retention.name())
            .add("retentionBasis", basis)
            .add("madeAt", madeAt.toString());
    put(json, "keepUntil", keepUntil == null ? null : keepUntil.toString());
    return json.add("papers", papersJson()).add("entries", entries()).build().toString();
  }

  public String steps() {
    var array = Json.createArrayBuilder();
    of.steps().forEach(step -> array.add(json(step)));
    return array.build().toString();
  }

  public String votes() {
    var array = Json.createArrayBuilder();
    of.votes().forEach(vote -> array.add(json(vote)));
    return array.build().toString();
  }

  private JsonArrayBuilder papersJson() {
    var array = Json.createArrayBuilder();
    for (var paper : papers) {
      var json =
          Json.createObjectBuilder()
              .add("id", paper.id().toString())
              .add("kind", paper.kind().name())
              .add("title", paper.kind().nameZh())
              .add("issuedOn", paper.issuedOn().toString())
              .add("issuedBy", paper.issuedBy())
              .add("template", paper.template().toString())
              .add("templateEdition", paper.templateEdition());
      array.add(put(json, "number", paper.number()));
    }
    return array;
  }

  private JsonArrayBuilder entries() {
    var array = Json.createArrayBuilder();
    array.add(entry(STEPS, steps().getBytes(UTF_8)));
    array.add(entry(VOTES, votes().getBytes(UTF_8)));
    for (var paper : papers) {
      paper
          .files()
          .forEach(f -> array.add(entry(place(paper.id(), f.format()), f.size(), f.sha256())));
    }
    return array;
  }

  private static JsonObjectBuilder entry(String path, byte[] content) {
    return entry(path, content.length, Sha256.of(content));
  }

  private static JsonObjectBuilder entry(String path, int size, String sha256) {
    return Json.createObjectBuilder().add("path", path).add("size", size).add("sha256", sha256);
  }

  private static JsonObjectBuilder json(Step step) {
    var json =
        Json.createObjectBuilder()
            .add("action", step.action())
            .add("by", step.by())
            .add("at", step.at().toString());
    put(json, "for", step.forWhom());
    put(json, "from", step.from());
    put(json, "to", step.to());
    return put(json, "reason", step.reason());
  }

  private static JsonObjectBuilder json(Vote vote) {
    var json =
        Json.createObjectBuilder()
            .add("member", vote.member())
            .add("vote", vote.vote())
            .add("at", vote.at().toString());
    return put(json, "reason", vote.reason());
  }

  private static JsonObjectBuilder put(
      JsonObjectBuilder json, String name, @Nullable String value) {
    return value == null ? json : json.add(name, value);
  }
}
