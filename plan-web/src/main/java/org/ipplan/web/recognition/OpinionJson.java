package org.ipplan.web.recognition;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.recognition.OpinionDetails;
import org.ipplan.recognition.OpinionVerdict;

/**
 * An expert's opinion of a typical case.
 *
 * @param expert sign-in name
 * @param score from 0 to 100
 */
@Schema(name = "ExpertOpinion")
public record OpinionJson(
    String expert, OpinionVerdict verdict, int score, String text, Instant givenAt) {

  static OpinionJson of(OpinionDetails each) {
    return new OpinionJson(
        each.expert(), each.verdict(), each.score(), each.text(), each.givenAt());
  }
}
