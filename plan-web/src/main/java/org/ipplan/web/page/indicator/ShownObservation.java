package org.ipplan.web.page.indicator;

import java.io.Serializable;
import org.ipplan.indicator.ObservationDetails;
import org.ipplan.web.page.StepPanel;

/**
 * A value with what the reader may do with it.
 *
 * @param steps null where it is done with
 * @param form to write it anew; null where the reader may not
 */
public record ShownObservation(ObservationDetails value, StepPanel steps, ObservationForm form)
    implements Serializable {}
