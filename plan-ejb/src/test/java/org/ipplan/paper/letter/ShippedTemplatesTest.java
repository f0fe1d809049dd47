package org.ipplan.paper.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.ipplan.paper.PaperKind;
import org.ipplan.paper.PaperLanguage;
import org.ipplan.paper.domain.FieldPolicy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The templates that come with the product; written anew with {@code -Dplan.docs.write=true}. */
class ShippedTemplatesTest {
  private static final Path TEMPLATES =
      Path.of("src", "main", "resources", "org", "ipplan", "paper", "templates");

  static Stream<Arguments> all() {
    return Arrays.stream(PaperKind.values())
        .flatMap(
            kind ->
                Arrays.stream(PaperLanguage.values())
                    .filter(kind::isIn)
                    .map(language -> Arguments.of(kind, language)));
  }

  @ParameterizedTest
  @MethodSource("all")
  void aShippedTemplateIsThatOfItsDraftAndHasTheFieldsOfItsKind(
      PaperKind kind, PaperLanguage language) throws IOException {
    var name = name(kind, language);
    var drafted = TemplateDraft.document(TemplateDraft.draft(name), language == PaperLanguage.ZH);
    var file = TEMPLATES.resolve(name + ".docx");
    if (Boolean.getBoolean("plan.docs.write")) {
      Files.write(file, drafted);
    }

    assertThat(file).hasBinaryContent(drafted);
    assertThatCode(
            () -> FieldPolicy.requireTemplate(kind, Letter.read(Files.readAllBytes(file)).fields()))
        .doesNotThrowAnyException();
  }

  private static String name(PaperKind kind, PaperLanguage language) {
    var stem = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return language == PaperLanguage.EN ? stem + ".en" : stem;
  }
}
