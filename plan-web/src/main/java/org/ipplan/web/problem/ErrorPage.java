package org.ipplan.web.problem;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ipplan.web.support.Language;

/** What a browser shows of a problem: both languages, no style, nothing of the request. */
final class ErrorPage {
  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="zh-CN">
      <head><meta charset="UTF-8"><title>%1$s</title></head>
      <body>
      <main>
      <h1>%1$s</h1>
      <p>%2$s</p>
      <section lang="en"><h2>%3$s</h2><p>%4$s</p></section>
      <p><a href="%5$s">返回首页 <span lang="en">Home</span></a></p>
      </main>
      </body>
      </html>
      """;

  private ErrorPage() {}

  /**
   * @param zh the problem in Chinese
   * @param home address of the first page
   */
  static void write(Problem zh, String home, HttpServletResponse response) throws IOException {
    var incident = zh.incident();
    var en =
        incident == null
            ? Problem.of(zh.status(), zh.code(), Language.ENGLISH)
            : Problem.incident(incident, Language.ENGLISH);
    response.setContentType("text/html");
    var page = PAGE.formatted(zh.title(), zh.detail(), en.title(), en.detail(), home);
    response.getOutputStream().write(page.getBytes(UTF_8));
  }
}
