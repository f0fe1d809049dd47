package org.ipplan.it.install;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Two members over one database. One may be killed at any moment; it is started again while the
 * other goes on.
 */
final class Members {
  private final List<Installation> all;
  private final List<Installation> live = new CopyOnWriteArrayList<>();
  private CompletableFuture<Void> returning = CompletableFuture.completedFuture(null);

  private Members(List<Installation> all) {
    this.all = all;
  }

  /**
   * @param name of the servers and of the database
   * @param more values of the environment of each
   */
  static Members start(String name, Map<String, String> more) throws Exception {
    var members =
        new Members(
            List.of(
                member(name, "plan.bare.https.port", "19453"),
                member(name, "plan.second.https.port", "19454")));
    members.all.get(0).createDatabase();
    for (var member : members.all) {
      var values = new HashMap<>(more);
      values.put("plan_member", member.server());
      member.install(values);
      start(member);
      members.live.add(member);
    }
    return members;
  }

  private static Installation member(String name, String port, String usual) {
    var number = System.getProperty(port, usual);
    return new Installation(name + number, name, number);
  }

  /** Members that answer, as far as is known. */
  List<Installation> live() {
    return live;
  }

  /**
   * A member ends as in a power failure while its callers go on, and is started again behind their
   * back.
   */
  void kill(Installation member) {
    awaitAll();
    returning = CompletableFuture.runAsync(() -> endAndBringBack(member));
  }

  /** Waits for whichever member is on its way. */
  void awaitAll() {
    returning.join();
  }

  private void endAndBringBack(Installation member) {
    try {
      member.liberty().kill();
      live.remove(member);
      start(member);
      live.add(member);
    } catch (Exception e) {
      throw new CompletionException(e);
    }
  }

  private static void start(Installation member) throws Exception {
    var environment = new HashMap<>(member.secrets());
    environment.put("JVM_ARGS", "-Xmx512m -XX:TieredStopAtLevel=1");
    member.liberty().start(environment);
    member.awaitReady();
  }

  void stop() throws Exception {
    awaitAll();
    for (var member : all) {
      member.liberty().stop();
    }
  }
}
