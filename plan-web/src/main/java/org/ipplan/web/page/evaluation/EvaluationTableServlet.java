package org.ipplan.web.page.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.ipplan.evaluation.Evaluation;
import org.ipplan.evaluation.EvaluationFilter;
import org.ipplan.evaluation.EvaluationService;
import org.ipplan.shared.DomainException;
import org.ipplan.web.page.Choice;
import org.ipplan.web.page.Download;
import org.ipplan.web.page.Language;
import org.ipplan.web.page.Words;

/** Sends a year's table as CSV in UTF-8 with a mark at its beginning, as spreadsheets need it. */
@WebServlet("/app/evaluation-table")
public class EvaluationTableServlet extends HttpServlet {
  private static final String MARK = "\uFEFF";

  @EJB transient EvaluationService evaluations;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var year = Choice.number(request.getParameter("year"));
    var round = Choice.number(request.getParameter("round"));
    if (year == null) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    try {
      var rows = evaluations.list(year, new EvaluationFilter(round, null));
      Download.begin(response, "evaluation-" + year + ".csv", "text/csv; charset=UTF-8");
      var text = MARK + table(rows, Language.of(request));
      response.getOutputStream().write(text.getBytes(UTF_8));
    } catch (DomainException e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private static String table(List<Evaluation> rows, Language language) {
    var lines = new ArrayList<String>();
    if (!rows.isEmpty()) {
      lines.add(line(head(rows.get(0), language)));
    }
    rows.forEach(each -> lines.add(line(row(each, language))));
    return lines.stream().map(each -> each + "\r\n").collect(joining());
  }

  private static List<String> head(Evaluation first, Language language) {
    var locale = language.locale();
    var head = new ArrayList<String>();
    head.add(Words.text(locale, "evaluation.code"));
    head.add(Words.text(locale, "department"));
    head.add(Words.text(locale, "state"));
    head.add(Words.text(locale, "evaluation.as-of"));
    head.add(Words.text(locale, "evaluation.total"));
    first
        .scheme()
        .criteria()
        .forEach(each -> head.add(either(language, each.nameZh(), each.nameEn())));
    head.add(Words.text(locale, "evaluation.adjustment"));
    return head;
  }

  private static List<String> row(Evaluation each, Language language) {
    var round = each.round();
    var row = new ArrayList<String>();
    row.add(each.department());
    row.add(either(language, each.nameZh(), each.nameEn()));
    row.add(round == null ? "PROVISIONAL" : round.state().name());
    row.add(each.asOf().toString());
    row.add(number(each.score().total()));
    each.score().parts().forEach(part -> row.add(part.applies() ? number(part.points()) : ""));
    row.add(number(each.score().adjustment()));
    return row;
  }

  private static String either(Language language, String zh, String en) {
    return language == Language.EN ? en : zh;
  }

  private static String number(BigDecimal value) {
    return value == null ? "" : value.toPlainString();
  }

  private static String line(List<String> cells) {
    return cells.stream().map(EvaluationTableServlet::cell).collect(joining(","));
  }

  /** Names come from the directory and the scheme: what a spreadsheet would work out is text. */
  private static String cell(String text) {
    var safe = text.matches("[=+@\\t].*") ? "'" + text : text;
    return safe.matches(".*[\",\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
