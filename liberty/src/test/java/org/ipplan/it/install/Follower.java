package org.ipplan.it.install;

import jakarta.ws.rs.ProcessingException;
import java.util.Random;
import java.util.function.Function;
import org.ipplan.it.PlanSystem;
import org.ipplan.it.RestAnswer;
import org.ipplan.it.RestCaller;
import org.jspecify.annotations.Nullable;

/**
 * A system that keeps a copy of the list of dishonesty by its changes, at whichever member answers;
 * it writes down how far it came, and knows no more than that after its own end.
 */
final class Follower {
  private static final String LIST = "/lists/dishonesty/";

  private final Members members;
  private final Random random;
  private final ListCopy copy = new ListCopy();
  private final ListCopy saved = new ListCopy();
  private @Nullable String cursor;
  private @Nullable String savedCursor;

  Follower(Members members, Random random) {
    this.members = members;
    this.random = random;
  }

  /** Reads on until nothing more is there. */
  void follow() {
    RestAnswer page;
    do {
      page = read();
      page.items()
          .forEach(
              change ->
                  copy.take(
                      change.getString("entry"),
                      change.getString("change").equals("REMOVED"),
                      change));
      cursor = page.string("cursor");
    } while (page.json().containsKey("next"));
  }

  void save() {
    saved.become(copy);
    savedCursor = cursor;
  }

  /** It ended, and knows what it had written down. */
  void restart() {
    copy.become(saved);
    cursor = savedCursor;
  }

  ListCopy copy() {
    return copy;
  }

  /** The list as everybody sees it. */
  ListCopy shown() {
    var list = new ListCopy();
    var path = LIST + "entries?limit=100";
    var page = ask(path);
    list.show(page);
    while (page.json().containsKey("next")) {
      page = ask(path + "&cursor=" + page.string("next"));
      list.show(page);
    }
    return list;
  }

  private RestAnswer read() {
    var path = LIST + "changes?limit=" + (1 + random.nextInt(40));
    return ask(cursor == null ? path : path + "&cursor=" + cursor);
  }

  private RestAnswer ask(String path) {
    return anywhere(caller -> caller.get(path)).expect(200);
  }

  private RestAnswer anywhere(Function<RestCaller, RestAnswer> what) {
    for (int attempt = 0; attempt < 100; attempt++) {
      var live = members.live();
      var member = live.get(random.nextInt(live.size()));
      try {
        return what.apply(PlanSystem.system("reader-system").at(member.url() + PlanSystem.BASE));
      } catch (ProcessingException e) {
        // killed meanwhile: another answers
      }
    }
    throw new AssertionError("No member answers");
  }
}
