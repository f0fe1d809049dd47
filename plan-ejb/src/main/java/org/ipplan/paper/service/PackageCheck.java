package org.ipplan.paper.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.JsonException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.zip.ZipInputStream;
import org.ipplan.paper.ArchiveCheck;
import org.ipplan.paper.domain.ArchiveManifest;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Sha256;

/** Holds a package against its manifest, and the manifest against those made here. */
final class PackageCheck {
  /** Most entries that are looked at, and the largest manifest, in bytes. */
  private static final int MAX_ENTRIES = 10_000;

  private static final int MAX_MANIFEST = 16 * 1024 * 1024;

  private static final int PIECE = 64 * 1024;

  private PackageCheck() {}

  /**
   * @param known whether a manifest of a hash was made here
   * @throws DomainException {@code input.invalid} with {@code archive.unreadable}
   */
  static ArchiveCheck of(InputStream file, Predicate<String> known) {
    try (var zip = new ZipInputStream(file, UTF_8)) {
      var first = zip.getNextEntry();
      if (first == null || !first.getName().equals(ArchiveManifest.NAME)) {
        throw unreadable();
      }
      var manifest = zip.readNBytes(MAX_MANIFEST);
      var named = ManifestReader.hashes(new String(manifest, UTF_8));
      return compared(known.test(Sha256.of(manifest)), named, hashes(zip));
    } catch (IOException | JsonException | ClassCastException | NullPointerException e) {
      throw unreadable();
    }
  }

  private static ArchiveCheck compared(
      boolean known, Map<String, String> named, Map<String, String> found) {
    return new ArchiveCheck(
        known,
        named.size(),
        named.keySet().stream().filter(path -> !found.containsKey(path)).toList(),
        named.keySet().stream()
            .filter(path -> found.containsKey(path) && !isSame(path, named, found))
            .toList(),
        found.keySet().stream().filter(path -> !named.containsKey(path)).toList());
  }

  private static boolean isSame(String path, Map<String, String> named, Map<String, String> found) {
    return Objects.equals(named.get(path), found.get(path));
  }

  private static Map<String, String> hashes(ZipInputStream zip) throws IOException {
    var hashes = new LinkedHashMap<String, String>();
    for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (hashes.size() >= MAX_ENTRIES) {
        throw unreadable();
      }
      // a second entry of a name is never what was packed
      hashes.merge(entry.getName(), hash(zip), (one, other) -> "");
    }
    return hashes;
  }

  private static String hash(InputStream content) throws IOException {
    var digest = Sha256.digest();
    var piece = new byte[PIECE];
    for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
      digest.update(piece, 0, read);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static DomainException unreadable() {
    return DomainException.invalid("file", "archive.unreadable");
  }
}
