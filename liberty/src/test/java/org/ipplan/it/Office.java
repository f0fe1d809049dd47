package org.ipplan.it;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.ipplan.it.support.Twin;

/** What the joint conference office does before there is work for others. */
public final class Office {
  private static final String UNKNOWN_NAME = "State Administration of Industry and Commerce";

  private final RestCaller li = PlanSystem.official("li.office");
  private final RestCaller zhang = PlanSystem.official("zhang.office");

  /** Reads the twin of the 2024 plan as the text of a year; one name in it is still unknown. */
  public JsonObject preview(int year) {
    return li.postText("/plans/imports?year=" + year + "&dryRun=true", Twin.english())
        .expect(200)
        .json();
  }

  /** What settles the name that the directory does not know. */
  public static JsonObject names() {
    var item =
        Json.createObjectBuilder()
            .add("asWritten", UNKNOWN_NAME)
            .add("department", "ngoa")
            .add("keepAsAlias", false);
    return Json.createObjectBuilder().add("items", Json.createArrayBuilder().add(item)).build();
  }

  /** The path of an import without errors, ready to be committed. */
  public String settledImport(int year) {
    var path = "/plans/imports/" + preview(year).getString("id");
    li.post(path + "/resolutions", names()).expect(200);
    return path;
  }

  /** The path of a draft version, imported by {@code li.office}. */
  public String draftPlan(int year) {
    li.post(settledImport(year) + "/actions/commit").expect(201);
    return "/plans/" + year + "/versions/1";
  }

  /** Hands the tasks of a year out. */
  public void publish(int year) {
    zhang.step(draftPlan(year), "publish").expect(200);
  }
}
