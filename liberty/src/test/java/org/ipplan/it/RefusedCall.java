package org.ipplan.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.ipplan.it.support.Database;

/** A call that is refused in the language asked for and leaves nothing behind. */
final class RefusedCall {
  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

  private final RestCaller caller;
  private final Function<RestCaller, RestAnswer> call;

  private RefusedCall(RestCaller caller, Function<RestCaller, RestAnswer> call) {
    this.caller = caller;
    this.call = call;
  }

  static RefusedCall of(RestCaller caller, Function<RestCaller, RestAnswer> call) {
    return new RefusedCall(caller, call);
  }

  /**
   * Makes the call once in each language.
   *
   * @return the English answer
   */
  RestAnswer with(int status, String code) {
    inChinese(status, code);
    return inEnglish(status, code);
  }

  /** Makes the call in Chinese alone, where it takes long. */
  RestAnswer inChinese(int status, String code) {
    var answer = refused("zh", "zh-CN", status, code);
    words(answer).forEach((field, text) -> assertThat(text).as(field).containsPattern(CHINESE));
    return answer;
  }

  private RestAnswer inEnglish(int status, String code) {
    var answer = refused("en-GB", "en", status, code);
    words(answer)
        .forEach((field, text) -> assertThat(text).as(field).doesNotContainPattern(CHINESE));
    return answer;
  }

  private RestAnswer refused(String wanted, String given, int status, String code) {
    var before = Database.rows();
    var answer = call.apply(caller.with("Accept-Language", wanted)).expectProblem(status, code);
    assertThat(answer.header("Content-Language")).isEqualTo(given);
    assertThat(Database.rows()).isEqualTo(before);
    return answer;
  }

  private static Map<String, String> words(RestAnswer answer) {
    var problem = answer.json();
    return Map.of("title", problem.getString("title"), "detail", problem.getString("detail"));
  }
}
