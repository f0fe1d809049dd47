package org.ipplan.it.install;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.ProcessingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import org.ipplan.it.CreditCases;
import org.ipplan.it.PlanSystem;
import org.ipplan.it.RestAnswer;
import org.ipplan.it.RestCaller;
import org.jspecify.annotations.Nullable;

/**
 * Credit staff who take steps at random on cases at random, at whichever member answers. What was
 * under way when a member was killed is tried again at the other.
 */
final class RandomCases {
  private static final int OPEN_AT_ONCE = 12;

  private static final String TODAY = "2024-06-03";

  /** What follows what: who, and which step. */
  private static final List<Step> COURSE =
      List.of(
          new Step("sun.credit", "submit"),
          new Step("qian.credit", "pass-review"),
          new Step("wu.credit", "determine"),
          new Step("sun.credit", "report"),
          new Step("zheng.credit", "publish"),
          new Step("sun.credit", "note-revocation"),
          new Step("sun.credit", "report-revocation"),
          new Step("zheng.credit", "revoke"));

  private static final int PUBLISHED = 5;

  private final Members members;
  private final Random random;
  private final List<Matter> open = new ArrayList<>();
  private final List<Matter> standing = new ArrayList<>();

  private int numbers;

  private record Step(String official, String action) {}

  /** A case, and how far it came. */
  private static final class Matter {
    private final String path;
    private final String subject;
    private int done;

    private Matter(String path, String subject) {
      this.path = path;
      this.subject = subject;
    }
  }

  RandomCases(Members members, Random random) {
    this.members = members;
    this.random = random;
  }

  /** Takes one step of some case, opens one, or gives a subject another name. */
  void operation() {
    if (open.size() < OPEN_AT_ONCE) {
      begin();
    } else if (!standing.isEmpty() && random.nextInt(12) == 0) {
      rename(anyOf(standing));
    } else if (!standing.isEmpty() && random.nextInt(12) == 0) {
      var matter = anyOf(standing);
      standing.remove(matter);
      open.add(matter);
    } else {
      advance(anyOf(open));
    }
  }

  private void begin() {
    var subject = as("sun.credit", CreditCases::newSubject).expect(201).location();
    var code = subject.substring(subject.lastIndexOf('/') + 1);
    var path = as("sun.credit", sun -> CreditCases.newCase(sun, code)).expect(201).location();
    open.add(new Matter(path, subject));
  }

  private void advance(Matter matter) {
    var step = COURSE.get(matter.done);
    take(matter.path, step);
    matter.done++;
    if (matter.done == PUBLISHED || matter.done == COURSE.size()) {
      open.remove(matter);
    }
    if (matter.done == PUBLISHED) {
      standing.add(matter);
    }
  }

  private void rename(Matter matter) {
    var name = "更名主体" + random.nextInt(1_000_000) + "有限公司";
    as("sun.credit", sun -> CreditCases.rename(sun, matter.subject, name, TODAY));
  }

  /** A step whose answer never came may have been taken. */
  private void take(String path, Step step) {
    var lost = new boolean[1];
    var words = words();
    var answer =
        as(
            step.official(),
            caller -> {
              var given = attempt(() -> caller.step(path, step.action(), words));
              lost[0] |= given == null;
              return given;
            });
    assertThat(answer.status())
        .as(path + " " + step + " " + answer.text())
        .isIn(lost[0] ? List.of(200, 409) : List.of(200));
  }

  /** Some step of the course takes its note for the number of a document. */
  private JsonObject words() {
    return Json.createObjectBuilder()
        .add("reason", "认定依据已被撤销")
        .add("note", "国知信认〔2024〕" + ++numbers + "号")
        .build();
  }

  /** Asks members at random until one answers. */
  private RestAnswer as(String official, Function<RestCaller, @Nullable RestAnswer> what) {
    for (int attempt = 0; attempt < 600; attempt++) {
      var member = anyOf(members.live());
      var caller = PlanSystem.official(official).at(member.url() + PlanSystem.BASE);
      var answer = attempt(() -> what.apply(caller));
      if (answer != null) {
        return answer;
      }
    }
    throw new AssertionError("No member answers");
  }

  private static @Nullable RestAnswer attempt(Supplier<@Nullable RestAnswer> call) {
    try {
      return call.get();
    } catch (ProcessingException e) {
      return null;
    }
  }

  private <T> T anyOf(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
