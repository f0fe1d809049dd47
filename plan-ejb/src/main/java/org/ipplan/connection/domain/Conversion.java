package org.ipplan.connection.domain;

import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.ipplan.connection.FieldMapping;
import org.ipplan.shared.FieldError;
import org.jspecify.annotations.Nullable;

/** Turns what stands in an item into a field, by the conversions that its mapping declares. */
final class Conversion {
  private static final Pattern PERIOD =
      Pattern.compile("\\d{4}(-(Q[1-4]|H[12]|(0[1-9]|1[0-2])(-\\d{2})?))?");

  /** Figures a column holds before and after its point. */
  private static final int MOST_FIGURES = 18;

  private static final int MOST_DECIMALS = 6;
  private static final int LONGEST_NUMBER = 60;

  private final FieldSpec spec;
  private final FieldMapping mapping;
  private @Nullable FieldError fault;

  Conversion(FieldSpec spec, FieldMapping mapping) {
    this.spec = spec;
    this.mapping = mapping;
  }

  /** The formatter of a form; throws {@link IllegalArgumentException} where it is none. */
  static DateTimeFormatter formatter(String form) {
    return DateTimeFormatter.ofPattern(form.replace("yyyy", "uuuu"))
        .withResolverStyle(ResolverStyle.STRICT);
  }

  /**
   * The field's value; null where there is none, or where something is wrong.
   *
   * @param value what stands in the item; null where nothing does
   */
  @Nullable String of(@Nullable JsonValue value) {
    var written = mapping.constant() != null ? mapping.constant() : written(value);
    if (written == null || written.isBlank()) {
      return fault == null && spec.required() ? wrong("input.required") : null;
    }
    var text = translated(written.strip());
    return text == null ? null : typed(text);
  }

  /** What is wrong; null where nothing is. */
  @Nullable FieldError fault() {
    return fault;
  }

  private @Nullable String written(@Nullable JsonValue value) {
    if (value == null || value == JsonValue.NULL) {
      return null;
    }
    if (value instanceof JsonString text) {
      return text.getString();
    }
    if (value instanceof JsonNumber number) {
      return plain(number.toString());
    }
    if (value == JsonValue.TRUE || value == JsonValue.FALSE) {
      return value.toString();
    }
    return wrong("connection.value-type");
  }

  private @Nullable String translated(String text) {
    if (mapping.values().isEmpty() || mapping.constant() != null) {
      return text;
    }
    var known = mapping.values().get(text);
    return known == null ? wrong("connection.value-unknown", text) : known;
  }

  private @Nullable String typed(String text) {
    return switch (spec.type()) {
      case TEXT -> text(text);
      case DATE -> day(text);
      case PERIOD -> period(text);
      case NUMBER -> number(text);
      case WHOLE -> text.matches("\\d{1,6}") ? text : wrong("connection.value-type");
    };
  }

  private @Nullable String text(String text) {
    if (text.length() > spec.longest()) {
      return wrong("input.too-long", spec.longest());
    }
    if (text.chars().anyMatch(c -> Character.isISOControl(c) && "\n\r\t".indexOf(c) < 0)) {
      return wrong("input.control-characters");
    }
    var allowed = spec.allowed();
    return allowed.isEmpty() || allowed.contains(text)
        ? text
        : wrong("input.unknown-value", String.join(", ", allowed));
  }

  private @Nullable String day(String text) {
    try {
      var day =
          mapping.form() == null
              ? LocalDate.parse(text)
              : LocalDate.from(formatter(mapping.form()).parse(text));
      return day.toString();
    } catch (DateTimeException e) {
      return wrong(
          "connection.not-in-form", Objects.requireNonNullElse(mapping.form(), "ISO 8601"));
    }
  }

  private @Nullable String period(String text) {
    if (mapping.form() == null) {
      return PERIOD.matcher(text).matches() ? text : wrong("connection.not-a-period");
    }
    try {
      return period(formatter(mapping.form()).parse(text));
    } catch (DateTimeException e) {
      return wrong("connection.not-in-form", mapping.form());
    }
  }

  private static String period(TemporalAccessor read) {
    if (read.isSupported(ChronoField.DAY_OF_MONTH)) {
      return LocalDate.from(read).toString();
    }
    return read.isSupported(ChronoField.MONTH_OF_YEAR)
        ? YearMonth.from(read).toString()
        : Year.from(read).toString();
  }

  private @Nullable String number(String text) {
    var plain = plain(text.replace(",", ""));
    if (plain == null) {
      return null;
    }
    var value = new BigDecimal(plain);
    var scaled = mapping.scale() == null ? value : value.multiply(mapping.scale());
    var stripped = scaled.stripTrailingZeros();
    return stripped.precision() - stripped.scale() > MOST_FIGURES
            || stripped.scale() > MOST_DECIMALS
        ? wrong("connection.number-size")
        : stripped.toPlainString();
  }

  /** Without an exponent; one that is too large is a fault before it is written out. */
  private @Nullable String plain(String text) {
    try {
      var number = new BigDecimal(text.length() > LONGEST_NUMBER ? "" : text);
      return Math.abs((long) number.scale()) > LONGEST_NUMBER
          ? wrong("connection.number-size")
          : number.toPlainString();
    } catch (NumberFormatException e) {
      return wrong("connection.value-type");
    }
  }

  private @Nullable String wrong(String code, Object... arguments) {
    fault = new FieldError(spec.name(), code, List.of(arguments));
    return null;
  }
}
