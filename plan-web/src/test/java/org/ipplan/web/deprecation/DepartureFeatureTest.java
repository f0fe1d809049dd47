package org.ipplan.web.deprecation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An operation that will go says so in its answers, and no other does. */
class DepartureFeatureTest {
  private final List<ContainerResponseFilter> registered = new ArrayList<>();

  @Test
  void anOperationThatWillGoNamesBothDaysAndItsSuccessor() throws Exception {
    configure("old");

    assertThat(headers())
        .containsEntry("Deprecation", List.of("@1798761600"))
        .containsEntry("Sunset", List.of("Sat, 1 Jan 2028 00:00:00 GMT"))
        .containsEntry("Link", List.of("</plan/api/v1/new>; rel=\"successor-version\""));
  }

  @Test
  void anOperationThatStaysSaysNothing() throws Exception {
    configure("current");

    assertThat(registered).isEmpty();
  }

  private void configure(String method) throws Exception {
    var operation = Operations.class.getDeclaredMethod(method);
    new DepartureFeature().configure(info(operation), context());
  }

  private MultivaluedHashMap<String, Object> headers() throws IOException {
    var headers = new MultivaluedHashMap<String, Object>();
    var response = proxy(ContainerResponseContext.class, (name, arguments) -> headers);
    registered
        .get(0)
        .filter(proxy(ContainerRequestContext.class, (name, arguments) -> ""), response);
    return headers;
  }

  private static ResourceInfo info(Method operation) {
    return new ResourceInfo() {
      @Override
      public Method getResourceMethod() {
        return operation;
      }

      @Override
      public Class<?> getResourceClass() {
        return Operations.class;
      }
    };
  }

  private FeatureContext context() {
    return proxy(
        FeatureContext.class,
        (name, arguments) -> registered.add((ContainerResponseFilter) arguments[0]));
  }

  private static <T> T proxy(Class<T> type, Answer answer) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> {
              var value = answer.to(method.getName(), arguments);
              return method.getReturnType().isInstance(value) ? value : null;
            }));
  }

  private interface Answer {
    Object to(String method, Object[] arguments);
  }

  interface Operations {
    @Departing(since = "2027-01-01", until = "2028-01-01", successor = "/new")
    void old();

    void current();
  }
}
