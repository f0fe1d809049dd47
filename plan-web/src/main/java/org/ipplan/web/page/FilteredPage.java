package org.ipplan.web.page;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ipplan.assignment.AssignmentRole;
import org.ipplan.shared.Page;
import org.ipplan.supervision.Light;

/**
 * A page with one list, narrowed and turned by its address alone, so that every view of it can be
 * kept and sent on.
 */
public abstract class FilteredPage<T> {
  private static final String CURSOR = "cursor";

  @Inject HttpServletRequest request;

  private String role;
  private String light;
  private String q;
  private String cursor;
  private Page<T> page = new Page<>(List.of(), null, 0L);

  protected void show(Page<T> found) {
    page = found;
  }

  protected AssignmentRole chosenRole() {
    return Choice.of(AssignmentRole.class, role);
  }

  protected Light chosenLight() {
    return Choice.of(Light.class, light);
  }

  protected String chosenText() {
    return Choice.text(q);
  }

  /** Where the list goes on; null for its beginning. */
  protected String chosenCursor() {
    return Choice.text(cursor);
  }

  public List<T> getItems() {
    return page.items();
  }

  public long getTotal() {
    return Optional.ofNullable(page.total()).orElse((long) page.items().size());
  }

  public boolean isContinued() {
    return chosenCursor() != null;
  }

  public boolean isMore() {
    return page.next() != null;
  }

  public String getNextAddress() {
    return Here.of(request).with(CURSOR, String.valueOf(page.next())).address();
  }

  public String getFirstAddress() {
    return Here.of(request).without(CURSOR).address();
  }

  public List<String> getPositions() {
    return names(AssignmentRole.values());
  }

  public List<String> getLights() {
    return names(Light.values());
  }

  protected static List<String> names(Enum<?>[] constants) {
    return Stream.of(constants).map(Enum::name).toList();
  }

  public String getRole() {
    return role;
  }

  public void setRole(String role) {
    this.role = role;
  }

  public String getLight() {
    return light;
  }

  public void setLight(String light) {
    this.light = light;
  }

  public String getQ() {
    return q;
  }

  public void setQ(String q) {
    this.q = q;
  }

  public String getCursor() {
    return cursor;
  }

  public void setCursor(String cursor) {
    this.cursor = cursor;
  }
}
