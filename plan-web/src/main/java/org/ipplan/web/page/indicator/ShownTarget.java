package org.ipplan.web.page.indicator;

import java.io.Serializable;
import org.ipplan.indicator.IndicatorTargetDetails;
import org.ipplan.web.page.StepPanel;

/**
 * A target with what the reader may do with it.
 *
 * @param steps null where it is decided
 */
public record ShownTarget(IndicatorTargetDetails target, StepPanel steps) implements Serializable {}
