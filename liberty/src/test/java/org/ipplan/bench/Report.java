package org.ipplan.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A table on the console and in a file. */
final class Report {
  private static final Logger LOG = Logger.getLogger(Report.class.getName());
  private static final String HEAD =
      "| What | Median | 95 % | Target | | Remark |\n|---|---|---|---|---|---|";

  private final Path file;

  private Report(Path file) {
    this.file = file;
  }

  static Report fresh(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.deleteIfExists(file);
    return new Report(file);
  }

  /** A part that cannot be measured says so and leaves the others alone. */
  void add(String title, Callable<List<Figure>> part) throws IOException {
    try {
      var figures = part.call();
      print("\n" + title + ". " + machine() + "\n\n" + HEAD);
      for (var figure : figures) {
        print(figure.row());
      }
    } catch (Exception e) {
      print("\n" + title + ". Not measured: " + e);
      LOG.log(Level.WARNING, title, e);
    }
  }

  /** A load above the number of processors means that others were at work too. */
  private static String machine() {
    var system = ManagementFactory.getOperatingSystemMXBean();
    return String.format(
        Locale.ROOT,
        "%d processors, load %.1f, Java %s",
        system.getAvailableProcessors(),
        system.getSystemLoadAverage(),
        Runtime.version());
  }

  @SuppressWarnings("SystemOut")
  private void print(String line) throws IOException {
    System.out.println(line);
    Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }
}
