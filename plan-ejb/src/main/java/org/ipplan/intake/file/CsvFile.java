package org.ipplan.intake.file;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import jakarta.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import org.ipplan.intake.domain.UploadLine;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.DomainException.Kind;

/** Records after RFC 4180 under a header; each becomes a JSON object of the header's names. */
public final class CsvFile implements LineSource {
  private final InputStream content;
  private final Consumer<List<String>> header;

  /**
   * @param header looks at the names of the header, and refuses those it does not take
   */
  public CsvFile(InputStream content, Consumer<List<String>> header) {
    this.content = content;
    this.header = header;
  }

  @Override
  public void forEach(Consumer<UploadLine> taker) throws IOException {
    var reader =
        CsvReader.builder()
            .commentStrategy(CommentStrategy.NONE)
            .skipEmptyLines(true)
            .allowExtraFields(true)
            .allowMissingFields(true)
            .ofCsvRecord(LineSource.text(content));
    try {
      read(reader, taker);
    } catch (CsvParseException e) {
      // beyond this place nobody can say where a record begins
      throw new DomainException(Kind.IMPOSSIBLE, "intake.csv-unreadable");
    }
  }

  private void read(CsvReader<CsvRecord> reader, Consumer<UploadLine> taker) {
    List<String> names = null;
    for (var each : reader) {
      if (names == null) {
        names = each.getFields().stream().map(String::strip).toList();
        header.accept(names);
      } else {
        taker.accept(line(names, each));
      }
    }
  }

  private static UploadLine line(List<String> names, CsvRecord each) {
    var number = each.getStartingLineNumber();
    if (each.getFieldCount() > names.size()) {
      return UploadLine.faulty(number, "intake.too-many-fields");
    }
    var object = Json.createObjectBuilder();
    for (int i = 0; i < each.getFieldCount(); i++) {
      if (!each.getField(i).isBlank()) {
        object.add(names.get(i), each.getField(i));
      }
    }
    return UploadLine.of(number, object.build().toString());
  }
}
