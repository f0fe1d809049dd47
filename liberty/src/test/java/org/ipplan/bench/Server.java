package org.ipplan.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.ipplan.it.support.Trust;

/** A server of an unpacked Liberty, handled by Liberty's own commands. */
final class Server {
  private static final Pattern SAID =
      Pattern.compile("CWWKF0011I.* started in ([0-9.]+) seconds", Pattern.MULTILINE);
  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final int BETWEEN_LOOKS = 50;

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().sslContext(Trust.ofTheTestServer()).build();

  private final Path home;
  private final String name;
  private final String address;

  Server(Path home, String name, String address) {
    this.home = home;
    this.name = name;
    this.address = address;
  }

  /** The same configuration and features without the product, under another name. */
  Server copyWithoutApplication(String copy) throws IOException {
    var target = directory().resolveSibling(copy);
    delete(target);
    copyConfiguration(target);
    var config = target.resolve("server.xml");
    var without =
        Files.readString(config, UTF_8).replaceFirst("<enterpriseApplication [^>]*/>", "");
    Files.writeString(config, without, UTF_8);
    return new Server(home, copy, address);
  }

  Start startAndStop() throws IOException, InterruptedException {
    try {
      return start();
    } finally {
      command("stop");
    }
  }

  private Start start() throws IOException, InterruptedException {
    Files.deleteIfExists(log());
    long began = System.nanoTime();
    command("start");
    awaitStarted();
    double started = (System.nanoTime() - began) / 1e9;
    var process = new ServerProcess(home, name);
    return new Start(saidSeconds(), started, process.processorMillis() / 1e3);
  }

  private void awaitStarted() throws IOException, InterruptedException {
    var end = System.nanoTime() + PATIENCE.toNanos();
    while (!isStarted()) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException(name + " did not start, see " + log());
      }
      TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS);
    }
  }

  private boolean isStarted() throws InterruptedException {
    var request = HttpRequest.newBuilder(URI.create(address + "/health/started")).build();
    try {
      return CLIENT.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false; // not listening yet
    }
  }

  private double saidSeconds() throws IOException {
    var said = SAID.matcher(Files.readString(log(), UTF_8));
    if (!said.find()) {
      throw new IllegalStateException(name + " did not say that it is ready, see " + log());
    }
    return Double.parseDouble(said.group(1));
  }

  private void command(String verb) throws IOException, InterruptedException {
    var windows = File.separatorChar == '\\';
    var script = home.resolve(windows ? "bin/server.bat" : "bin/server").toString();
    var builder = new ProcessBuilder(script, verb, name).redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    if (!builder.start().waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      throw new IllegalStateException(verb + " of " + name + " does not end");
    }
  }

  private Path directory() {
    return home.resolve("usr/servers").resolve(name);
  }

  private Path log() {
    return directory().resolve("logs/messages.log");
  }

  /** What the server wrote itself stays behind, the keys excepted. */
  private void copyConfiguration(Path target) throws IOException {
    var left = Pattern.compile("(apps|dropins|logs|workarea)(/.*)?");
    try (var files = Files.walk(directory())) {
      for (var file : files.toList()) {
        var path = directory().relativize(file).toString().replace(File.separatorChar, '/');
        if (!left.matcher(path).matches()) {
          Files.copy(file, target.resolve(path));
        }
      }
    }
  }

  private static void delete(Path directory) throws IOException {
    if (Files.exists(directory)) {
      try (var files = Files.walk(directory)) {
        for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
