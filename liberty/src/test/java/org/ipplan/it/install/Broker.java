package org.ipplan.it.install;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;

/** A real Kafka broker, a process of its own, that can be killed and comes back with its data. */
final class Broker {
  static final String TOPIC = "ipplan.events";

  private static final int PARTITIONS = 3;
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Path directory;
  private final Path settings;
  private final String servers;
  private @Nullable Process process;

  private Broker(Path directory, String servers) {
    this.directory = directory;
    this.settings = directory.resolve("broker.properties");
    this.servers = servers;
  }

  /** A broker without any data, and its topic. */
  static Broker start(Path below) throws Exception {
    var directory = Files.createDirectories(below.resolve("kafka-" + UUID.randomUUID()));
    var port = freePort();
    var controller = freePort();
    var broker = new Broker(directory.toAbsolutePath(), "localhost:" + port);
    Files.writeString(broker.settings, settings(broker.directory, port, controller));
    var formatted =
        broker.java(
            "kafka.tools.StorageTool",
            List.of(
                "format", "-t", Uuid.randomUuid().toString(), "-c", broker.settings.toString()));
    if (formatted.waitFor() != 0) {
      throw new IllegalStateException("The broker's directory could not be made, see its log");
    }
    broker.comeBack();
    try (var admin = broker.admin()) {
      admin.createTopics(List.of(new NewTopic(TOPIC, PARTITIONS, (short) 1))).all().get();
    }
    return broker;
  }

  /** Where clients find it. */
  String servers() {
    return servers;
  }

  /** Ends as a power failure would end it. */
  void kill() throws InterruptedException, ExecutionException {
    var running = process;
    if (running != null) {
      running.destroyForcibly().onExit().get();
      process = null;
    }
  }

  /** Starts on what it had, and waits until it answers. */
  void comeBack() throws Exception {
    process = java("kafka.Kafka", List.of(settings.toString()));
    try (var admin = admin()) {
      admin.describeCluster().nodes().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }
  }

  /** Everything the topic keeps, partition by partition. */
  List<ConsumerRecord<String, String>> read() {
    var partitions = new ArrayList<TopicPartition>();
    for (int i = 0; i < PARTITIONS; i++) {
      partitions.add(new TopicPartition(TOPIC, i));
    }
    var records = new ArrayList<ConsumerRecord<String, String>>();
    try (var consumer =
        new KafkaConsumer<>(
            Map.<String, Object>of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, servers),
            new StringDeserializer(),
            new StringDeserializer())) {
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      var ends = consumer.endOffsets(partitions);
      while (partitions.stream()
          .anyMatch(it -> consumer.position(it) < ends.getOrDefault(it, 0L))) {
        consumer.poll(Duration.ofMillis(200)).forEach(records::add);
      }
    }
    return records;
  }

  private Admin admin() {
    return Admin.create(
        Map.of(
            AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
            servers,
            AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
            (int) PATIENCE.toMillis()));
  }

  private Process java(String main, List<String> arguments) throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx256m", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main));
    command.addAll(arguments);
    var log = directory.resolve("broker.log").toFile();
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
        .directory(new File(directory.toString()))
        .start();
  }

  private static String settings(Path directory, int port, int controller) {
    return """
        process.roles=broker,controller
        node.id=1
        controller.quorum.voters=1@localhost:%2$d
        controller.listener.names=CONTROLLER
        listeners=PLAINTEXT://localhost:%1$d,CONTROLLER://localhost:%2$d
        advertised.listeners=PLAINTEXT://localhost:%1$d
        log.dirs=%3$s
        offsets.topic.replication.factor=1
        transaction.state.log.replication.factor=1
        transaction.state.log.min.isr=1
        auto.create.topics.enable=false
        """
        .formatted(port, controller, directory.resolve("data").toString().replace('\\', '/'));
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
