package org.ipplan.it.install;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** An unpacked Open Liberty and one of its servers, handled by Liberty's own commands. */
final class BareLiberty {
  private static final int MINUTES = 5;

  private final Path home;
  private final String name;
  private final Path server;

  BareLiberty(Path home, String name) {
    this.home = home;
    this.name = name;
    this.server = home.resolve("usr/servers").resolve(name);
  }

  void create() throws IOException, InterruptedException {
    delete(server);
    command(Map.of(), "create");
    assertThat(server.resolve("server.env")).content().contains("keystore_password=");
  }

  /** Copies a file into a folder of the server. */
  void copy(Path file, String folder) throws IOException {
    var target = Files.createDirectories(server.resolve(folder));
    Files.copy(file, target.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
  }

  /** Adds lines to {@code server.env}, below the key store's password that Liberty made. */
  void environment(Map<String, String> values) throws IOException {
    var lines =
        values.entrySet().stream()
            .map(value -> value.getKey() + "=" + value.getValue())
            .sorted()
            .collect(Collectors.joining("\n", "\n", "\n"));
    Files.writeString(server.resolve("server.env"), lines, StandardOpenOption.APPEND);
  }

  /** Adds a line to a file of the server. */
  void append(String file, String line) throws IOException {
    Files.writeString(server.resolve(file), line + "\n", StandardOpenOption.APPEND);
  }

  void start(Map<String, String> secrets) throws IOException, InterruptedException {
    command(secrets, "start");
  }

  void stop() throws IOException, InterruptedException {
    command(Map.of(), "stop");
  }

  /** Ends the server as a power failure would. */
  void kill() throws IOException, InterruptedException, ExecutionException {
    var number = Files.readString(server.resolveSibling(".pid").resolve(name + ".pid")).strip();
    var process = ProcessHandle.of(Long.parseLong(number)).orElseThrow();
    process.destroyForcibly();
    process.onExit().get();
  }

  List<String> messages() throws IOException {
    return Files.readAllLines(server.resolve("logs/messages.log"), UTF_8);
  }

  private void command(Map<String, String> environment, String command)
      throws IOException, InterruptedException {
    var windows = File.separatorChar == '\\';
    var builder =
        new ProcessBuilder(home.resolve(windows ? "bin/server.bat" : "bin/server").toString())
            .redirectErrorStream(true)
            .redirectOutput(home.resolveSibling("server-" + command + ".log").toFile());
    builder.command().addAll(List.of(command, name));
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().putAll(environment);
    var process = builder.start();
    assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).as("bin/server " + command).isTrue();
  }

  private static void delete(Path directory) throws IOException {
    if (Files.exists(directory)) {
      try (var files = Files.walk(directory)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
