package org.ipplan.web.api;

import jakarta.json.bind.annotation.JsonbNillable;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Completes the schemas of records: the values of enumerations, which the server's scan does not
 * find in another module, and which fields are always there.
 */
final class RecordSchemas {
  private final Map<String, Schema> schemas;
  private final Set<Class<?>> done = new LinkedHashSet<>();

  /**
   * @param schemas by name, as scanned
   */
  RecordSchemas(Map<String, Schema> schemas) {
    this.schemas = schemas;
  }

  /** Completes the schema of a record and of the records it holds. */
  void complete(Class<?> type) {
    if (!type.isRecord() || !done.add(type)) {
      return;
    }
    var schema = schemas.get(name(type));
    for (var component : type.getRecordComponents()) {
      if (schema != null) {
        complete(schema, component);
      }
      held(component.getGenericType()).forEach(this::complete);
    }
  }

  private static void complete(Schema schema, RecordComponent component) {
    var name = component.getName();
    var property = schema.getProperties().get(name);
    if (property != null && component.getType().isEnum()) {
      ofEnum(property, component.getType());
    }
    var required = schema.getRequired();
    if (isAlwaysThere(component) && (required == null || !required.contains(name))) {
      schema.addRequired(name);
    }
  }

  /** Makes a schema that of an enumeration. */
  static void ofEnum(Schema schema, Class<?> type) {
    schema.setType(List.of(Schema.SchemaType.STRING));
    schema.setEnumeration(
        Arrays.stream(type.getEnumConstants()).<Object>map(Object::toString).toList());
  }

  private static boolean isAlwaysThere(RecordComponent component) {
    return !component.getAnnotatedType().isAnnotationPresent(Nullable.class)
        || component.getAccessor().isAnnotationPresent(JsonbNillable.class);
  }

  private static List<Class<?>> held(Type type) {
    if (type instanceof Class<?> plain) {
      return List.of(plain);
    }
    return type instanceof ParameterizedType generic
        ? Arrays.stream(generic.getActualTypeArguments())
            .flatMap(argument -> held(argument).stream())
            .toList()
        : List.of();
  }

  private static String name(Class<?> type) {
    var named = type.getAnnotation(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
    return named == null || named.name().isEmpty() ? type.getSimpleName() : named.name();
  }
}
