package org.ipplan;

import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * One of {@link ArchitectureRules}, found by reflection, so that a new rule is held against the
 * product and must bite its seed without being listed anywhere.
 */
record Rule(String name, ArchRule rule) {

  static Stream<Rule> all(String base) {
    return names().map(name -> of(name, base));
  }

  static Stream<String> names() {
    return Arrays.stream(ArchitectureRules.class.getDeclaredMethods())
        .filter(method -> method.getReturnType() == ArchRule.class)
        .map(Method::getName)
        .sorted(Comparator.naturalOrder());
  }

  static Rule of(String name, String base) {
    try {
      var method = ArchitectureRules.class.getDeclaredMethod(name);
      return new Rule(name, (ArchRule) method.invoke(new ArchitectureRules(base)));
    } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
      throw new LinkageError(name, e);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
