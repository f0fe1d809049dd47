package org.ipplan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The process of a running server, known by the file that Liberty keeps of it. */
record ServerProcess(Path home, String name) {

  /** Processor time in milliseconds since the start, of all threads; not a number if unknown. */
  double processorMillis() throws IOException {
    var file = home.resolve("usr/servers/.pid").resolve(name + ".pid");
    return ProcessHandle.of(Long.parseLong(Files.readString(file).strip()))
        .flatMap(process -> process.info().totalCpuDuration())
        .map(time -> (double) time.toMillis())
        .orElse(Double.NaN);
  }
}
