package org.ipplan.progress.persistence;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import org.ipplan.progress.ReportContent.Figure;
import org.ipplan.progress.domain.Figures;

/** Figures as JSON text: an array of indicator and value, the value as exact as it was given. */
@Converter(autoApply = true)
public class FiguresConverter implements AttributeConverter<Figures, String> {
  private static final String INDICATOR = "indicator";
  private static final String VALUE = "value";

  @Override
  public String convertToDatabaseColumn(Figures figures) {
    var array = Json.createArrayBuilder();
    for (Figure figure : figures.list()) {
      array.add(
          Json.createObjectBuilder().add(INDICATOR, figure.indicator()).add(VALUE, figure.value()));
    }
    return array.build().toString();
  }

  @Override
  public Figures convertToEntityAttribute(String json) {
    return parse(json);
  }

  static Figures parse(String json) {
    try (var reader = Json.createReader(new StringReader(json))) {
      return new Figures(
          reader.readArray().getValuesAs(JsonObject.class).stream()
              .map(FiguresConverter::figure)
              .toList());
    }
  }

  private static Figure figure(JsonObject json) {
    return new Figure(json.getString(INDICATOR), json.getJsonNumber(VALUE).bigDecimalValue());
  }
}
