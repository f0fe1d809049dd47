package org.ipplan.web.support;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.function.Function;
import org.ipplan.shared.DomainException;
import org.jspecify.annotations.Nullable;

/**
 * Reads query parameters strictly: a value that is none of the type's is refused with the
 * parameter's name, where JAX-RS itself would answer 404. An empty value counts as absent.
 */
@Provider
public class Parameters implements ParamConverterProvider {

  @Override
  public <T> @Nullable ParamConverter<T> getConverter(
      Class<T> type, Type genericType, Annotation[] annotations) {
    return Arrays.stream(annotations)
        .filter(QueryParam.class::isInstance)
        .map(annotation -> ((QueryParam) annotation).value())
        .findFirst()
        .map(name -> converter(name, type))
        .orElse(null);
  }

  private static <T> @Nullable ParamConverter<T> converter(String name, Class<T> type) {
    if (type == Integer.class) {
      return new Strict<>(name, "input.number", text -> type.cast(Integer.valueOf(text)));
    }
    if (type == LocalDate.class) {
      return new Strict<>(name, "input.date", text -> type.cast(LocalDate.parse(text)));
    }
    if (type == Boolean.class) {
      return new Strict<>(name, "input.boolean", text -> type.cast(truth(text)));
    }
    if (type.isEnum()) {
      var known = Arrays.stream(type.getEnumConstants()).map(Object::toString).toList();
      return new Strict<>(
          name,
          "input.unknown-value",
          text -> type.getEnumConstants()[indexOf(known.indexOf(text))],
          String.join(", ", known));
    }
    return null;
  }

  private static Boolean truth(String text) {
    return switch (text) {
      case "true" -> Boolean.TRUE;
      case "false" -> Boolean.FALSE;
      default -> throw new IllegalArgumentException(text);
    };
  }

  private static int indexOf(int index) {
    if (index < 0) {
      throw new IllegalArgumentException();
    }
    return index;
  }

  /** Reads one parameter, or refuses it under its name. */
  static final class Strict<T> implements ParamConverter<T> {
    private final String name;
    private final String code;
    private final Function<String, T> read;
    private final Object[] arguments;

    Strict(String name, String code, Function<String, T> read, Object... arguments) {
      this.name = name;
      this.code = code;
      this.read = read;
      this.arguments = arguments;
    }

    @Override
    public @Nullable T fromString(@Nullable String value) {
      if (value == null || value.isBlank()) {
        return null;
      }
      try {
        return read.apply(value.trim());
      } catch (IllegalArgumentException | DateTimeParseException e) {
        // arrives as the cause of what JAX-RS makes of it
        throw DomainException.invalid(name, code, arguments);
      }
    }

    @Override
    public String toString(T value) {
      return String.valueOf(value);
    }
  }
}
