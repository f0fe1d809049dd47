package org.ipplan.web.plan;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.plan.ImportPreview;
import org.ipplan.plan.PlanVersionDetails.Heading;
import org.ipplan.web.support.Language;
import org.jspecify.annotations.Nullable;

/** A chapter with its sections; the list is empty where it has none. */
@Schema(name = "Chapter")
public record ChapterJson(int number, @Nullable String title, List<SectionJson> sections) {

  static ChapterJson of(ImportPreview.Chapter chapter) {
    return new ChapterJson(
        chapter.number(),
        chapter.title(),
        chapter.sections().stream()
            .map(section -> new SectionJson(section.number(), section.title()))
            .toList());
  }

  /** Chapters from a flat list of headings, each with the sections of its number. */
  static List<ChapterJson> of(List<Heading> headings, Language language) {
    return headings.stream()
        .filter(heading -> heading.section() == null)
        .map(
            chapter ->
                new ChapterJson(
                    chapter.chapter(),
                    language.of(chapter.titleZh(), chapter.titleEn()),
                    sections(headings, chapter.chapter(), language)))
        .toList();
  }

  private static List<SectionJson> sections(
      List<Heading> headings, int chapter, Language language) {
    return headings.stream()
        .filter(heading -> heading.chapter() == chapter)
        .flatMap(heading -> SectionJson.of(heading, language).stream())
        .toList();
  }

  /** A section of a chapter. */
  @Schema(name = "Section")
  public record SectionJson(int number, @Nullable String title) {
    static java.util.Optional<SectionJson> of(Heading heading, Language language) {
      var number = heading.section();
      return number == null
          ? java.util.Optional.empty()
          : java.util.Optional.of(
              new SectionJson(number, language.of(heading.titleZh(), heading.titleEn())));
    }
  }
}
