package org.ipplan.connection.domain;

import java.util.regex.Pattern;
import org.ipplan.connection.ConnectionInput;
import org.ipplan.connection.CredentialKind;
import org.ipplan.connection.NewSystem;
import org.ipplan.connection.TaskRef;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Faults;

/** What a system must say of itself, and of how it is reached. */
public final class SystemPolicy {
  private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{1,39}");
  private static final int MAX_NAME = 200;
  private static final int MAX_ABOUT = 2000;
  private static final int MAX_ADDRESS = 2000;
  private static final int MAX_SECRET = 1000;
  private static final int MOST_TASKS = 50;
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2100;

  private SystemPolicy() {}

  static boolean isCode(String text) {
    return CODE.matcher(text).matches();
  }

  /**
   * @throws DomainException {@code input.invalid} naming everything that is wrong
   */
  public static void check(NewSystem wanted) {
    new Faults()
        .check(isCode(wanted.code()), "code", "connection.code")
        .text("nameZh", wanted.nameZh(), MAX_NAME)
        .text("nameEn", wanted.nameEn(), MAX_NAME)
        .text("owner", wanted.owner(), MAX_NAME)
        .text("aboutZh", wanted.aboutZh(), MAX_ABOUT)
        .text("aboutEn", wanted.aboutEn(), MAX_ABOUT)
        .some("tasks", wanted.tasks())
        .check(wanted.tasks().size() <= MOST_TASKS, "tasks", "connection.many-tasks", MOST_TASKS)
        .check(wanted.tasks().stream().allMatch(SystemPolicy::isTask), "tasks", "connection.task")
        .orRefuse();
  }

  private static boolean isTask(TaskRef task) {
    return task.number() > 0 && task.year() >= FIRST_YEAR && task.year() <= LAST_YEAR;
  }

  /**
   * @param kept whether there is a secret already
   * @throws DomainException {@code input.invalid} naming everything that is wrong
   */
  public static void check(ConnectionInput wanted, boolean kept) {
    var kind = wanted.credentials();
    var faults =
        new Faults()
            .given("scope", wanted.scope(), MAX_NAME)
            .given("secret", wanted.secret(), MAX_SECRET)
            .given("pushClient", wanted.pushClient(), MAX_NAME);
    if (kind == CredentialKind.OAUTH2) {
      faults
          .text("tokenAddress", wanted.tokenAddress(), MAX_ADDRESS)
          .text("clientId", wanted.clientId(), MAX_NAME);
    }
    if (kind == CredentialKind.MUTUAL_TLS) {
      faults.text("key", wanted.key(), MAX_NAME);
    }
    if (kind == CredentialKind.OAUTH2 || kind == CredentialKind.SIGNED) {
      faults.check(kept || wanted.secret() != null, "secret", "input.required");
    } else {
      faults.check(wanted.secret() == null, "secret", "connection.secret-of-none");
    }
    faults.orRefuse();
  }
}
