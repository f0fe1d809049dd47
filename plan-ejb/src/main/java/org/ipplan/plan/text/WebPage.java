package org.ipplan.plan.text;

import java.util.IdentityHashMap;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * The text of a web page: one line for each block, without what is there to move about the site.
 */
final class WebPage {
  private static final String FURNITURE =
      "script, style, noscript, template, nav, aside, footer, form, button, select, iframe, svg,"
          + " object, [hidden]";

  private WebPage() {}

  static String text(String page) {
    Document document = Jsoup.parse(page);
    document.select(FURNITURE).remove();
    Lines lines = new Lines();
    NodeTraversor.traverse(lines, document.body());
    return lines.text.toString();
  }

  /** Writes text nodes on and begins a line with every block. */
  private static final class Lines implements NodeVisitor {
    private final StringBuilder text = new StringBuilder();
    private final IdentityHashMap<@Nullable Element, Integer> counts = new IdentityHashMap<>();

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words) {
        append(words.text());
      } else if (node instanceof Element element) {
        begin(element);
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element && isLine(element)) {
        endLine();
      }
    }

    private void begin(Element element) {
      String name = element.normalName();
      if (name.equals("br")) {
        text.append('\n');
      } else if (name.equals("td") || name.equals("th")) {
        append(" ");
      } else if (isLine(element)) {
        endLine();
      }
      if (name.equals("li") && isNumbered(element)) {
        append(number(element) + ".");
      }
    }

    private void append(String words) {
      boolean blank = words.isBlank() && (text.isEmpty() || endsBlank());
      if (!blank) {
        text.append(words);
      }
    }

    private boolean endsBlank() {
      return Characters.isBlank(text.charAt(text.length() - 1));
    }

    private void endLine() {
      if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
        text.append('\n');
      }
    }

    private static boolean isLine(Element element) {
      String name = element.normalName();
      return element.isBlock() && !name.equals("td") && !name.equals("th");
    }

    /** Browsers count the items of such a list; the page does not hold the numbers. */
    private static boolean isNumbered(Element item) {
      Element list = item.parent();
      boolean counted = list != null && list.normalName().equals("ol");
      return counted && !item.attr("style").toLowerCase(Locale.ROOT).contains("none");
    }

    private int number(Element item) {
      Element list = item.parent();
      int next = counts.getOrDefault(list, list == null ? 1 : whole(list.attr("start"), 1));
      int number = whole(item.attr("value"), next);
      counts.put(list, number + 1);
      return number;
    }

    private static int whole(String written, int otherwise) {
      return written.matches("\\d{1,4}") ? Integer.parseInt(written) : otherwise;
    }
  }
}
