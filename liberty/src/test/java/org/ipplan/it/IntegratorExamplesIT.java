package org.ipplan.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of the page for integrators do what the page says, run as they stand there. */
class IntegratorExamplesIT {
  private static final String MARK = "=====";

  @TempDir Path directory;

  @Test
  void everyExampleIsAnsweredAsThePageSays() throws Exception {
    var examples = examples();

    var answers = run(examples).split(MARK, -1);

    assertThat(examples).hasSizeGreaterThan(10);
    for (int i = 0; i < examples.size(); i++) {
      assertThat(answers[i]).as(examples.get(i).commands()).contains(examples.get(i).answer());
    }
  }

  private static List<Example> examples() {
    var page = PlanSystem.nobody().at(PlanSystem.url()).get("/plan/public/integrators.xhtml");
    return Jsoup.parse(page.expect(200).text()).select("pre.commands").stream()
        .map(each -> new Example(each.wholeText(), each.attr("data-answer")))
        .toList();
  }

  /** One shell runs them all, as one reader would. */
  private String run(List<Example> examples) throws IOException, InterruptedException {
    var script =
        examples.stream()
            .map(Example::commands)
            .collect(Collectors.joining("\necho " + MARK + "\n"));
    var file = Files.writeString(directory.resolve("examples.sh"), "set -eu\n" + script);
    var shell =
        new ProcessBuilder("bash", file.toString())
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .start();
    var answers = new String(shell.getInputStream().readAllBytes(), UTF_8);
    assertThat(shell.waitFor()).as(answers).isZero();
    return answers;
  }

  private record Example(String commands, String answer) {}
}
