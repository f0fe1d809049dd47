package org.ipplan.bench;

import jakarta.json.Json;
import java.util.ArrayList;
import java.util.List;
import org.ipplan.it.PlanSystem;
import org.ipplan.it.RestCaller;
import org.ipplan.it.support.Twin;

/** Stores a read and settled text as a draft version, in a year of its own each time. */
final class CommitBench {
  private static final int FIRST_YEAR = 2031;
  private static final int WARM_UP = 10;
  private static final int RUNS = 20;

  private final RestCaller li = PlanSystem.official("li.office");
  private String cost = "";

  Samples measure(Meters meters) throws Exception {
    var imports = settledImports();
    warmUp(imports.subList(0, WARM_UP));
    var samples = meters.millis(RUNS, number -> commit(imports.get(WARM_UP + number)));
    cost = meters.cost();
    return samples;
  }

  String remark() {
    return "110 tasks, %s, %d runs".formatted(cost, RUNS);
  }

  private List<String> settledImports() {
    var imports = new ArrayList<String>();
    for (int number = 0; number < WARM_UP + RUNS; number++) {
      imports.add(settledImport(FIRST_YEAR + number));
    }
    return imports;
  }

  private String settledImport(int year) {
    var read = li.postText("/plans/imports?year=" + year + "&dryRun=true", Twin.chinese());
    var id = read.expect(200).json().getString("id");
    var settled =
        Json.createObjectBuilder()
            .add("asWritten", "工商总局")
            .add("department", "samr")
            .add("keepAsAlias", false);
    var items = Json.createArrayBuilder().add(settled);
    var body = Json.createObjectBuilder().add("items", items).build();
    li.post("/plans/imports/" + id + "/resolutions", body).expect(200);
    return id;
  }

  private void warmUp(List<String> imports) {
    imports.forEach(this::commit);
  }

  private void commit(String id) {
    li.post("/plans/imports/" + id + "/actions/commit").expect(201);
  }
}
