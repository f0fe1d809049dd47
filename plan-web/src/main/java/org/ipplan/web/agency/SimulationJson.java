package org.ipplan.web.agency;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.agency.Simulation;

/** What a score is, and what it would be. */
@Schema(name = "Simulation")
public record SimulationJson(ScoreExplanationJson now, ScoreExplanationJson then) {
  static SimulationJson of(Simulation simulation) {
    return new SimulationJson(
        ScoreExplanationJson.of(simulation.now()), ScoreExplanationJson.of(simulation.then()));
  }
}
