package org.ipplan.plan.text;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A body of the directory.
 *
 * @param nameEn null where there is none
 * @param aliases other names, in either language
 * @param validFrom first day, null where it is not known
 * @param validTo day after the last, null while the body exists
 * @param successor code of the body that took over, null where there is none
 */
public record KnownParty(
    String code,
    String nameZh,
    @Nullable String nameEn,
    PartyKind kind,
    List<KnownName> aliases,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Nullable String successor) {

  public KnownParty {
    aliases = List.copyOf(aliases);
  }

  /** All names: the two official ones, as long as the body exists, then the aliases. */
  List<KnownName> names() {
    Stream<KnownName> official =
        Stream.of(nameZh, nameEn == null ? nameZh : nameEn)
            .distinct()
            .map(name -> new KnownName(name, validFrom, validTo));
    return Stream.concat(official, aliases.stream()).toList();
  }
}
