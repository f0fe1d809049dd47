package org.ipplan.audit.service;

import static java.util.stream.Collectors.joining;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * What somebody asked of a session bean, as the trail names it.
 *
 * @param action the step's, else the name of the operation
 * @param objectType the kind of object the bean is for
 * @param objectId ids and numbers the operation names, parted by strokes; a hyphen where there are
 *     none
 */
public record Attempt(String action, String objectType, String objectId) {
  private static final String STEP = "take";
  private static final String NOTHING = "-";

  /**
   * @param operation a method of a session bean
   * @param arguments what it was called with; texts among them are not kept
   */
  static Attempt of(Method operation, Object[] arguments) {
    var type =
        kebab(operation.getDeclaringClass().getSimpleName().replaceFirst("(Service)?Bean$", ""));
    var parts = Arrays.asList(arguments);
    var version = parts.stream().filter(Long.class::isInstance).findFirst();
    if (operation.getName().equals(STEP) && version.isPresent()) {
      var place = parts.indexOf(version.get());
      return step(type, parts.subList(0, place));
    }
    return new Attempt(kebab(operation.getName()), type, ids(parts));
  }

  /** A step names its object, itself, and then the version it was based on. */
  private static Attempt step(String type, List<Object> objectAndAction) {
    var last = objectAndAction.size() - 1;
    var object =
        objectAndAction.subList(0, last).stream().map(String::valueOf).collect(joining("/"));
    return new Attempt(String.valueOf(objectAndAction.get(last)), type, object);
  }

  private static String ids(List<Object> arguments) {
    var ids =
        arguments.stream()
            .filter(each -> each instanceof UUID || each instanceof Integer)
            .map(String::valueOf)
            .collect(joining("/"));
    return ids.isEmpty() ? NOTHING : ids;
  }

  private static String kebab(String name) {
    return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }
}
