package org.ipplan.audit.domain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that checks an export, by what it ends with and what it says. */
class VerifyExportTest {
  private static final String SECRET = "c2FtcGxlIGtleSwgbmV2ZXIgaW4gcHJvZHVjdGlvbiE=";
  private static final SealKey KEY = SealKey.of("k1", SECRET).orElseThrow();

  @TempDir Path folder;

  private final List<String> lines = new ArrayList<>();
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private Block last = block(1, 1, 3, Block.NONE);

  @BeforeEach
  void seal() throws IOException {
    last = block(2, 4, 2, last.head());
    Files.writeString(folder.resolve("keys.txt"), "k1:" + SECRET + "\n");
  }

  @Test
  void anUntouchedExportIsIntactAlsoByItsAnchor() throws IOException {
    assertThat(run()).isZero();
    assertThat(said.toString(UTF_8)).contains("INTACT: 2 blocks, 5 records, 0 faults");
    assertThat(run("2", last.head())).isZero();
  }

  @Test
  void whatWasChangedCutOffOrIsEmptyIsNot() throws IOException {
    lines.set(2, lines.get(2).replace("文2", "文9"));
    assertThat(run()).isOne();
    assertThat(said.toString(UTF_8)).contains("RECORD_EDITED block 1 record 2");

    lines.set(2, lines.get(2).replace("文9", "文2"));
    lines.subList(4, lines.size()).clear();
    assertThat(run()).as("cut off at a block").isZero();
    assertThat(run("2", last.head())).isOne();

    lines.clear();
    assertThat(run()).isOne();
    assertThat(VerifyExport.run(new String[] {"one"}, new PrintStream(said, true, UTF_8)))
        .isEqualTo(2);
  }

  private int run(String... anchor) throws IOException {
    var export = Files.write(folder.resolve("export.ndjson"), lines);
    var arguments = new ArrayList<>(List.of(export.toString()));
    arguments.add(folder.resolve("keys.txt").toString());
    arguments.addAll(List.of(anchor));
    return VerifyExport.run(arguments.toArray(String[]::new), new PrintStream(said, true, UTF_8));
  }

  private Block block(long number, long first, int records, String previous) {
    var tree = new MerkleTree();
    var body = new ArrayList<String>();
    for (var id = first; id < first + records; id++) {
      var fields = fields(id);
      var leaf = MerkleTree.leaf(fields.canonical());
      tree.add(leaf);
      body.add(ExportLines.of(id, id, leaf, fields));
    }
    var at = Instant.parse("2024-06-03T01:00:00Z");
    var block = Block.closed(number, first, records, tree.root(), previous, KEY, at);
    lines.add(ExportLines.of(block));
    lines.addAll(body);
    return block;
  }

  private static TrailFields fields(long id) {
    var values = new ArrayList<@Nullable String>();
    values.add(Long.toString(id));
    IntStream.range(1, TrailFields.NAMES.size())
        .forEach(n -> values.add(n % 3 == 0 ? null : "文" + id));
    return new TrailFields(values);
  }
}
