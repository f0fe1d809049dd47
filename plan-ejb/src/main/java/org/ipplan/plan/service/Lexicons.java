package org.ipplan.plan.service;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ipplan.directory.DepartmentDetails;
import org.ipplan.directory.DirectoryService;
import org.ipplan.plan.ImportPreview.Settlement;
import org.ipplan.plan.text.KnownName;
import org.ipplan.plan.text.KnownParty;
import org.ipplan.plan.text.PartyKind;
import org.ipplan.plan.text.PartyLexicon;

/** Makes the parser's list of names out of the directory and what was settled by hand. */
@Dependent
public class Lexicons {
  @Inject DirectoryService directory;

  /** The names that hold for a text of a year; a settled name means the department it was given. */
  PartyLexicon of(int year, List<DepartmentDetails> departments, List<Settlement> settled) {
    Map<String, List<Settlement>> byDepartment =
        settled.stream().collect(groupingBy(Settlement::department));
    return PartyLexicon.of(
        departments.stream()
            .map(body -> party(body, byDepartment.getOrDefault(body.code(), List.of())))
            .toList(),
        year);
  }

  private static KnownParty party(DepartmentDetails body, List<Settlement> settled) {
    var aliases =
        body.aliases().stream().map(a -> new KnownName(a.name(), a.validFrom(), a.validTo()));
    var byHand = settled.stream().map(one -> KnownName.always(one.asWritten()));
    return new KnownParty(
        body.code(),
        body.nameZh(),
        body.nameEn(),
        PartyKind.valueOf(body.kind().name()),
        Stream.concat(aliases, byHand).toList(),
        body.validFrom(),
        body.validTo(),
        body.successor());
  }
}
