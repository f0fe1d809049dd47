package org.ipplan.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.ipplan.it.PlanSystem;

/** A signed-in person's browser, without drawing anything. */
final class PageReader {
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(Version.HTTP_1_1)
          .sslContext(PlanSystem.trusting())
          .cookieHandler(new CookieManager())
          .followRedirects(Redirect.NORMAL)
          .build();

  private PageReader() {}

  /** Signs a sample official in at the embedded provider. */
  static PageReader signedIn(String official) throws IOException, InterruptedException {
    var reader = new PageReader();
    reader.get("/plan/app/worklist.xhtml");
    var form = "j_username=" + URLEncoder.encode(official, UTF_8) + "&j_password=plan-demo";
    reader.send(
        HttpRequest.newBuilder(URI.create(PlanSystem.url() + "/oidc/j_security_check"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build());
    return reader;
  }

  /** The whole page, by its path below {@code /plan/app/}. */
  String read(String page) throws IOException, InterruptedException {
    var answer = get("/plan/app/" + page);
    var text = answer.body();
    if (!answer.uri().getPath().endsWith(page) || !text.contains("</html>")) {
      throw new IllegalStateException(page + " ended at " + answer.uri() + ":\n" + text);
    }
    return text;
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(URI.create(PlanSystem.url() + path)).build());
  }

  private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    var answer = client.send(request, BodyHandlers.ofString(UTF_8));
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(answer + ":\n" + answer.body());
    }
    return answer;
  }
}
