package org.ipplan.web.page.supervision;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ipplan.supervision.Audience;
import org.ipplan.supervision.LadderRung;
import org.ipplan.supervision.Reminder.Matter;
import org.ipplan.web.page.Choice;

/** A rung as an administrator writes it; without a day it is none. */
public class RungRow implements Serializable {
  private final Matter matter;
  private final Map<String, Boolean> told = new LinkedHashMap<>();
  private String workingDays;

  /** An empty one, to be filled in. */
  RungRow(Matter matter) {
    this.matter = matter;
    List.of(Audience.values()).forEach(each -> told.put(each.name(), false));
  }

  static RungRow of(LadderRung rung) {
    var row = new RungRow(rung.matter());
    row.workingDays = Integer.toString(rung.workingDays());
    rung.audience().forEach(each -> row.told.put(each.name(), true));
    return row;
  }

  /** The rung, where a day was written. */
  Optional<LadderRung> rung() {
    return Optional.ofNullable(Choice.text(workingDays))
        .map(days -> new LadderRung(matter, Integer.parseInt(days.strip()), audience()));
  }

  private EnumSet<Audience> audience() {
    var chosen = EnumSet.noneOf(Audience.class);
    told.forEach(
        (name, tells) -> {
          if (Boolean.TRUE.equals(tells)) {
            chosen.add(Audience.valueOf(name));
          }
        });
    return chosen;
  }

  public Matter getMatter() {
    return matter;
  }

  /** By the name of the audience, whether it is told. */
  public Map<String, Boolean> getTold() {
    return told;
  }

  public String getWorkingDays() {
    return workingDays;
  }

  public void setWorkingDays(String workingDays) {
    this.workingDays = workingDays;
  }
}
