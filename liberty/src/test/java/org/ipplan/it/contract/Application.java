package org.ipplan.it.contract;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** The REST resources inside the released EAR, read from their classes. */
public final class Application {
  private static final String CLASSES = "WEB-INF/classes/";
  private static final String CLASS = ".class";

  private Application() {}

  /** Every method on every path that the resources take. */
  public static NavigableSet<Operation> operations() {
    var web = new WebClasses(classesOfWeb());
    return web.resources()
        .flatMap(resource -> Arrays.stream(resource.getDeclaredMethods()))
        .flatMap(Application::operation)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<Operation> operation(Method method) {
    return Arrays.stream(method.getAnnotations())
        .map(Annotation::annotationType)
        .map(type -> type.getAnnotation(HttpMethod.class))
        .filter(verb -> verb != null)
        .map(verb -> new Operation(verb.value(), path(method)));
  }

  private static String path(Method method) {
    var resource = method.getDeclaringClass().getAnnotation(Path.class);
    return (segment(resource) + segment(method.getAnnotation(Path.class)))
        .replaceAll("\\{\\s*(\\w+)\\s*:(?:[^{}]|\\{[^{}]*})*}", "{$1}");
  }

  private static String segment(@Nullable Path path) {
    return path == null ? "" : "/" + path.value();
  }

  private static Map<String, byte[]> classesOfWeb() {
    try (var ear = new ZipFile(System.getProperty("plan.ear"));
        var war = ear.getInputStream(ear.getEntry("plan-web.war"))) {
      return classesIn(war);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, byte[]> classesIn(InputStream war) throws IOException {
    Map<String, byte[]> classes = new HashMap<>();
    var zip = new ZipInputStream(new ByteArrayInputStream(war.readAllBytes()));
    for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      var name = entry.getName();
      if (name.startsWith(CLASSES) && name.endsWith(CLASS)) {
        var plain = name.substring(CLASSES.length(), name.length() - CLASS.length());
        classes.put(plain.replace('/', '.'), zip.readAllBytes());
      }
    }
    return classes;
  }

  private static final class WebClasses extends ClassLoader {
    private final Map<String, byte[]> classes;

    WebClasses(Map<String, byte[]> classes) {
      super(Application.class.getClassLoader());
      this.classes = classes;
    }

    Stream<Class<?>> resources() {
      return classes.keySet().stream()
          .filter(name -> name.endsWith("Resource"))
          .<Class<?>>map(this::load)
          .filter(type -> type.isAnnotationPresent(Path.class));
    }

    private Class<?> load(String name) {
      try {
        return loadClass(name);
      } catch (ClassNotFoundException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      var code = classes.get(name);
      if (code == null) {
        throw new ClassNotFoundException(name);
      }
      return defineClass(name, code, 0, code.length);
    }
  }
}
