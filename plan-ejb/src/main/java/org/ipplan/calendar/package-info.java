/**
 * Says which days are working days, and on which day a legal term ends and why.
 *
 * <p>Whether a day is worked is data: the State Council General Office publishes the days off and
 * the weekends worked in lieu for one year at a time, and an administrator loads that year as a
 * file. A year without a published calendar is reckoned with its weekends alone, and every answer
 * that leans on it is marked provisional, so that it can be worked out again once the calendar is
 * there. Its root holds immutable values that may be shared between threads and the service
 * interfaces; {@code service} answers them. {@code persistence} is for features that keep dates
 * which follow from a term.
 *
 * <p>All dates are calendar days in the time zone Asia/Shanghai; nothing here reads a clock.
 *
 * <p>Sources: the yearly notices named in the files {@code cn-*.json}; 全国年节及纪念日放假办法 (Measures on
 * Public Holidays, revised 2024-11-10); 国务院关于职工工作时间的规定 (State Council Provisions on Working Hours,
 * 1995) Art. 7 for the weekend; 民法典 (Civil Code) Arts. 200-203 for terms. Rules 0.2 and section 8
 * of the domain rules.
 */
@Feature(
    name = "calendar",
    dependsOn = {},
    published = {"org.ipplan.calendar", "org.ipplan.calendar.persistence"})
@NullMarked
package org.ipplan.calendar;

import org.ipplan.shared.Feature;
import org.jspecify.annotations.NullMarked;
