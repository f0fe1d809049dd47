package org.ipplan.web.page;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is wrong with the fields of a form, shown beside each. */
public class FieldFaults implements Serializable {
  private final Map<String, String> places;
  private final Map<String, String> texts = new LinkedHashMap<>();

  /**
   * @param places fields that refusals of law are about, by the code of the guard
   */
  public FieldFaults(Map<String, String> places) {
    this.places = Map.copyOf(places);
  }

  /** What is wrong with a field; empty where nothing is. */
  public String of(String field) {
    return texts.getOrDefault(field, "");
  }

  public boolean isAt(String field) {
    return texts.containsKey(field);
  }

  /** Whether anything is wrong. */
  public boolean isAny() {
    return !texts.isEmpty();
  }

  /** Begins anew. */
  public void clear() {
    texts.clear();
  }

  void note(String field, String text) {
    texts.merge(field, text, (one, other) -> one.equals(other) ? one : one + " " + other);
  }

  void noteRefusal(String guard, String text) {
    if (places.containsKey(guard)) {
      note(places.get(guard), text);
    }
  }
}
