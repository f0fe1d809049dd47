package org.ipplan.audit.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.ipplan.audit.SealFault;
import org.ipplan.audit.SealReport;

/**
 * Checks an export far from the database and the server: {@code java -cp plan-ejb.jar:<Jakarta JSON
 * Processing> org.ipplan.audit.domain.VerifyExport <export> <keys> [<block> <head>]}. The file of
 * keys has a line {@code id:Base64} for each key; block and head are those of an anchor. Ends with
 * 0 where everything is as it was sealed, with 1 where it is not, with 2 where it could not be
 * asked.
 */
public final class VerifyExport {
  private static final int NEEDED = 2;
  private static final int WITH_ANCHOR = 4;
  private static final int UNASKED = 2;

  private VerifyExport() {}

  /** The command. */
  public static void main(String[] arguments) throws IOException {
    var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);
    System.exit(run(arguments, out));
  }

  /** What the command ends with. */
  static int run(String[] arguments, PrintStream out) throws IOException {
    if (arguments.length != NEEDED && arguments.length != WITH_ANCHOR) {
      out.println("usage: VerifyExport <export> <keys> [<block> <head>]");
      return UNASKED;
    }
    var report = check(arguments);
    out.printf(
        "%s: %d blocks, %d records, %d faults, head %s%n",
        report.intact() ? "INTACT" : "NOT INTACT",
        report.blocks(),
        report.records(),
        report.faultCount(),
        report.head());
    report.faults().forEach(fault -> out.println(text(fault)));
    return report.intact() ? 0 : 1;
  }

  private static SealReport check(String[] arguments) throws IOException {
    var anchored = arguments.length == WITH_ANCHOR;
    var check =
        new SealCheck(
            keys(Path.of(arguments[1])),
            anchored ? Long.valueOf(arguments[2]) : null,
            anchored ? arguments[3] : null);
    try (var lines = Files.lines(Path.of(arguments[0]), UTF_8)) {
      lines.filter(line -> !line.isBlank()).forEach(line -> ExportLines.read(line, check));
    }
    return check.end(0);
  }

  private static Map<String, SealKey> keys(Path file) throws IOException {
    return Files.readAllLines(file, UTF_8).stream()
        .filter(line -> !line.isBlank())
        .map(line -> line.strip().split(":", 2))
        .map(parts -> SealKey.of(parts[0], parts[parts.length - 1]))
        .map(key -> key.orElseThrow(() -> new IllegalArgumentException("a key is too short")))
        .collect(Collectors.toMap(SealKey::id, key -> key));
  }

  private static String text(SealFault fault) {
    return Arrays.asList(fault.kind(), "block " + fault.block(), "record " + fault.record())
        .stream()
        .map(String::valueOf)
        .collect(Collectors.joining(" "));
  }
}
