package org.ipplan.progress.service;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ipplan.progress.service.Refusals.assertRefused;
import static org.ipplan.progress.service.SampleFiles.zip;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ipplan.progress.domain.FileName;
import org.ipplan.shared.DomainException.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a file is, its content says; its name must agree. */
class ContentInspectorTest {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final String CHINESE = "任务,完成率\n知识产权强国建设,百分之四十\n".repeat(40);
  private static final String CONTENT_TYPES = "[Content_Types].xml";
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  private static final String EXCEL =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String POWERPOINT =
      "application/vnd.openxmlformats-officedocument.presentationml.presentation";

  private final ContentInspector inspector = new ContentInspector();

  static Stream<Arguments> taken() {
    return Stream.of(
        Arguments.of("总结.pdf", SampleFiles.PDF, "application/pdf"),
        Arguments.of("照片.PNG", SampleFiles.PNG, "image/png"),
        Arguments.of("照片.jpeg", SampleFiles.JPEG, "image/jpeg"),
        Arguments.of("总结.docx", SampleFiles.docx(), WORD),
        Arguments.of("总结.docx", zip("docProps/app.xml", "word/document2.xml", CONTENT_TYPES), WORD),
        Arguments.of("表.xlsx", zip(CONTENT_TYPES, "xl/workbook.xml"), EXCEL),
        Arguments.of("汇报.pptx", zip(CONTENT_TYPES, "ppt/presentation.xml"), POWERPOINT),
        Arguments.of("红头.ofd", zip("OFD.xml", "Doc_0/Document.xml"), "application/ofd"),
        Arguments.of("红头.ofd", zip("Doc_0/Document.xml", "OFD.xml"), "application/ofd"),
        Arguments.of("旧.doc", SampleFiles.OLE2, "application/msword"),
        Arguments.of("旧.xls", SampleFiles.OLE2, "application/vnd.ms-excel"),
        Arguments.of("旧.ppt", SampleFiles.OLE2, "application/vnd.ms-powerpoint"),
        Arguments.of("说明.txt", CHINESE.getBytes(UTF_8), "text/plain"),
        Arguments.of("说明.txt", CHINESE.getBytes(GB18030), "text/plain"),
        Arguments.of("说明.txt", CHINESE.getBytes(UTF_16), "text/plain"),
        Arguments.of("数据.csv", CHINESE.getBytes(UTF_8), "text/csv"),
        Arguments.of("数据.csv", CHINESE.getBytes(GB18030), "text/csv"),
        Arguments.of("短.txt", "好".getBytes(UTF_8), "text/plain"));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("taken")
  void documentsPicturesAndTextAreTaken(String name, byte[] content, String mediaType)
      throws IOException {
    assertThat(mediaType(name, content)).isEqualTo(mediaType);
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        Arguments.of("a program", "总结.exe", SampleFiles.PROGRAM),
        Arguments.of("a program that calls itself a document", "总结.pdf", SampleFiles.PROGRAM),
        Arguments.of("a program that calls itself text", "总结.txt", SampleFiles.ELF),
        Arguments.of("a document that calls itself a program", "总结.exe", SampleFiles.PDF),
        Arguments.of("a picture that calls itself a document", "总结.pdf", SampleFiles.PNG),
        Arguments.of("noise that calls itself a document", "总结.pdf", SampleFiles.noise(4096)),
        Arguments.of("noise that calls itself text", "总结.txt", SampleFiles.noise(4096)),
        Arguments.of("a web page", "总结.html", SampleFiles.HTML),
        Arguments.of("a web page that calls itself text", "总结.txt", SampleFiles.HTML),
        Arguments.of("a drawing with scripts", "图.svg", SampleFiles.SVG),
        Arguments.of("a drawing that calls itself a picture", "图.png", SampleFiles.SVG),
        Arguments.of("a drawing that calls itself text", "图.txt", SampleFiles.SVG),
        Arguments.of("a script", "run.sh", SampleFiles.SHELL),
        Arguments.of("a script that calls itself text", "run.txt", SampleFiles.SHELL),
        Arguments.of("a script of the other system", "run.bat", "@echo off".getBytes(UTF_8)),
        Arguments.of("an archive", "附件.zip", zip("总结.docx")),
        Arguments.of("an archive that calls itself a document", "附件.docx", zip("run.exe")),
        Arguments.of(
            "a Java program that calls itself a document",
            "附件.docx",
            zip("META-INF/MANIFEST.MF", CONTENT_TYPES, "word/document.xml")),
        Arguments.of(
            "a document with macros",
            "宏.docx",
            zip(CONTENT_TYPES, "word/document.xml", "word/vbaProject.bin")),
        Arguments.of("a table that calls itself a text", "表.docx", zip(CONTENT_TYPES, "xl/w.xml")),
        Arguments.of("half a document", "半.docx", Arrays.copyOf(SampleFiles.docx(), 200)),
        Arguments.of("an encrypted document", "密.docx", SampleFiles.OLE2),
        Arguments.of("a document that calls itself an old one", "新.doc", SampleFiles.docx()),
        Arguments.of("a name without an extension", "总结", SampleFiles.PDF));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void programsScriptsArchivesAndFalseNamesAreRefused(String what, String name, byte[] content) {
    assertRefused(Kind.UNSUPPORTED_TYPE, "evidence.type", () -> mediaType(name, content));
  }

  @Test
  void aPackageOfManyMembersIsStillRecognised() throws IOException {
    var members =
        Stream.concat(
            Stream.of(CONTENT_TYPES, "ppt/presentation.xml"),
            IntStream.range(0, 3000).mapToObj(i -> "ppt/media/image" + i + ".png"));

    assertThat(mediaType("汇报.pptx", zip(members.toArray(String[]::new)))).isEqualTo(POWERPOINT);
  }

  private String mediaType(String given, byte[] content) throws IOException {
    var name = FileName.of(given);
    int head = Math.min(content.length, ContentInspector.HEAD);
    var type = inspector.begins(name, Arrays.copyOf(content, head));
    var intake = new Intake(new ByteArrayInputStream(content), Scan.NONE);
    intake.readAllBytes();
    inspector.ends(name, type, intake.tail(), intake.size());
    return type.mediaType();
  }
}
