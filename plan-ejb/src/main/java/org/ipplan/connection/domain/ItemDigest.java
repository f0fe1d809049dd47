package org.ipplan.connection.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import java.util.TreeMap;
import org.ipplan.connection.ItemRead;
import org.ipplan.shared.Sha256;

/**
 * What an item says, in one text and its hash: the same again is the same.
 *
 * @param content JSON, fields by their names
 */
public record ItemDigest(String content, String sha256) {
  public static ItemDigest of(ItemRead item) {
    var object = Json.createObjectBuilder();
    new TreeMap<>(item.values()).forEach(object::add);
    var content = object.build().toString();
    return new ItemDigest(content, Sha256.of(content.getBytes(UTF_8)));
  }
}
