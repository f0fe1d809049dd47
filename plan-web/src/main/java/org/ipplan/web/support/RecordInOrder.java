package org.ipplan.web.support;

import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a record with its components in the order they are declared, which no order of JSON
 * binding gives; a null one is left out unless it is {@link JsonbNillable}.
 */
final class RecordInOrder implements JsonbSerializer<Record> {
  private static final ClassValue<List<Component>> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected List<Component> computeValue(Class<?> type) {
          return Arrays.stream(type.getRecordComponents())
              .map(component -> new Component(component.getName(), component.getAccessor()))
              .toList();
        }
      };

  @Override
  public void serialize(Record value, JsonGenerator json, SerializationContext context) {
    json.writeStartObject();
    for (var component : COMPONENTS.get(value.getClass())) {
      var content = component.of(value);
      if (content != null) {
        context.serialize(component.name, content, json);
      } else if (component.accessor.isAnnotationPresent(JsonbNillable.class)) {
        json.writeNull(component.name);
      }
    }
    json.writeEnd();
  }

  private record Component(String name, Method accessor) {
    @Nullable Object of(Record value) {
      try {
        return accessor.invoke(value);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("A record's accessor cannot fail: " + accessor, e);
      }
    }
  }
}
