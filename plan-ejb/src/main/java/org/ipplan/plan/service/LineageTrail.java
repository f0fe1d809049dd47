package org.ipplan.plan.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ipplan.plan.LineageState;
import org.ipplan.plan.domain.lineage.TaskLink;
import org.ipplan.plan.domain.lineage.TaskLinkSteps;
import org.ipplan.shared.StepTaken;
import org.ipplan.shared.StepTaken.Visibility;
import org.ipplan.shared.workflow.StepInput;

/** Tells the trail what was done to links; the earlier task's history shows what is settled. */
@Dependent
public class LineageTrail {
  @Inject Event<StepTaken> steps;

  void suggested(int from, int to, int links) {
    steps.fire(
        StepTaken.recorded("suggest", "lineage", from + "-" + to)
            .with(Map.of("links", Integer.toString(links))));
  }

  void taken(TaskLink link, String action, LineageState before, long version, StepInput input) {
    var changes = new LinkedHashMap<String, String>();
    changes.put("kind", link.kind().name());
    changes.put("toYear", Integer.toString(link.toYear()));
    var to = link.to();
    if (to != null) {
      changes.put("to", to.toString());
    }
    steps.fire(
        new StepTaken(
            action,
            TaskLinkSteps.WORKFLOW.name(),
            link.id().toString(),
            link.from(),
            action.equals(TaskLinkSteps.REJECT) ? Visibility.AUDIT : Visibility.OPEN,
            null,
            before.name(),
            link.state().name(),
            version,
            link.version(),
            input.reason() == null ? input.note() : input.reason(),
            changes));
  }
}
