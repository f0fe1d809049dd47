package org.ipplan.web.connection;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.connection.ItemRead;
import org.ipplan.shared.FieldError;
import org.ipplan.web.problem.Problem;
import org.ipplan.web.support.Language;

/**
 * An item as a mapping reads it.
 *
 * @param number its place, from 1
 * @param errors left empty where it can be taken in
 */
@Schema(name = "ItemRead")
public record ItemReadJson(int number, Map<String, String> values, List<Problem.Fault> errors) {
  static ItemReadJson of(ItemRead item, Language language) {
    return new ItemReadJson(
        item.number(),
        item.values(),
        item.faults().stream().map(fault -> fault(fault, language)).toList());
  }

  static Problem.Fault fault(FieldError fault, Language language) {
    var message = language.message(fault.code(), fault.arguments().toArray());
    return new Problem.Fault(fault.field(), fault.code(), message);
  }
}
