package org.ipplan.web.recognition;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.recognition.AdviceAnswerDetails;
import org.jspecify.annotations.Nullable;

/**
 * An expert's answer.
 *
 * @param expert sign-in name
 * @param institution research base the expert speaks for, absent where for nobody else
 */
@Schema(name = "AdviceAnswer")
public record AdviceAnswerJson(
    String expert,
    @Nullable String institution,
    String opinion,
    @Nullable String recommendations,
    Instant givenAt) {

  static AdviceAnswerJson of(AdviceAnswerDetails each) {
    var answer = each.answer();
    return new AdviceAnswerJson(
        each.expert(),
        answer.institution(),
        answer.opinion(),
        answer.recommendations(),
        each.givenAt());
  }
}
