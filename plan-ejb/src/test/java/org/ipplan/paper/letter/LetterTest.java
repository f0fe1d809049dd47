package org.ipplan.paper.letter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.ipplan.shared.DomainException;
import org.junit.jupiter.api.Test;

/** Fields of a letter and what is written in their place. */
class LetterTest {
  private static final Map<String, List<Map<String, String>>> NO_ROWS = Map.of();

  @Test
  void aFieldThatTheWordProcessorCutUpIsOneField() throws IOException {
    var letter = Letter.read(inPieces("致$", "{当", "事人", "}：你好"));

    assertThat(letter.fields()).containsExactly("当事人");
    assertThat(text(letter.fill(Map.of("当事人", "甲公司"), NO_ROWS))).isEqualTo("致甲公司：你好");
  }

  @Test
  void severalFieldsOfAPieceAreFilledAndAValueIsNotReadAgain() throws IOException {
    var letter = Letter.read(inPieces("${甲}与${乙}"));

    assertThat(text(letter.fill(Map.of("甲", "${乙}", "乙", "$1"), NO_ROWS))).isEqualTo("${乙}与$1");
  }

  @Test
  void aValueOfSeveralLinesBecomesAsManyParagraphs() throws IOException {
    var letter = Letter.read(draft("p ${事实}"));

    assertThat(text(letter.fill(Map.of("事实", "其一。\n其二。\n\n其三。"), NO_ROWS)))
        .isEqualTo("其一。\n其二。\n其三。");
  }

  @Test
  void aParagraphWhoseFieldsAreAllEmptyIsLeftOut() throws IOException {
    var letter = Letter.read(draft("p 联系人：${联系人}，电话：${联系电话}\np 其余"));

    assertThat(text(letter.fill(Map.of("联系人", " "), NO_ROWS))).isEqualTo("其余");
  }

  @Test
  void aRowIsRepeatedForEachEntryOfItsList() throws IOException {
    var letter = Letter.read(draft("table 50 50\nrow 序号|名称\nrow ${材料.序号}|${材料.名称}"));
    var rows =
        Map.of("材料", List.of(Map.of("序号", "1", "名称", "申请书"), Map.of("序号", "2", "名称", "承诺书")));

    assertThat(letter.fields()).containsExactly("材料.名称", "材料.序号");
    assertThat(text(letter.fill(Map.of(), rows))).isEqualTo("序号\t名称\n1\t申请书\n2\t承诺书");
  }

  @Test
  void aListWithoutEntriesTakesItsTableAndHeadingsWithIt() throws IOException {
    var letter = Letter.read(draft("p 正文\nannex-page 附件\nannex-title 清单\ntable 100\nrow ${材料.名称}"));

    assertThat(text(letter.fill(Map.of(), NO_ROWS))).isEqualTo("正文");
  }

  @Test
  void pdfAndOfdShowTheTextWithEveryLetterAndTheNumberOfThePage() throws IOException {
    var pages = Letter.read(draft("title 信用证明\np 喆堃䶮公司，2024年6月3日")).press();

    try (var pdf = Loader.loadPDF(pages.pdf("信用证明"))) {
      var text = new PDFTextStripper().getText(pdf);
      assertThat(text).contains("信用证明", "喆堃䶮公司", "2024年6月3日", "— 1 —");
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("信用证明");
      for (var name : pdf.getPage(0).getResources().getFontNames()) {
        assertThat(pdf.getPage(0).getResources().getFont(name).isEmbedded()).isTrue();
      }
    }
    assertThat(ofdText(pages.ofd("信用证明"))).contains("信用证明", "喆堃䶮公司");
  }

  @Test
  void whatIsNoDocumentIsRefused() {
    assertThatThrownBy(() -> Letter.read("no document".getBytes(UTF_8)))
        .isInstanceOfSatisfying(
            DomainException.class,
            e -> assertThat(e.errors().get(0).code()).isEqualTo("paper.template-unreadable"));
  }

  private static String ofdText(byte[] ofd) throws IOException {
    var text = new StringBuilder();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(ofd))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().endsWith("Content.xml")) {
          text.append(new String(zip.readAllBytes(), UTF_8));
        }
      }
    }
    return text.toString();
  }

  private static byte[] draft(String lines) {
    return TemplateDraft.document(lines, true);
  }

  private static byte[] inPieces(String... pieces) throws IOException {
    try (var document = new XWPFDocument();
        var file = new ByteArrayOutputStream()) {
      var paragraph = document.createParagraph();
      for (var piece : pieces) {
        paragraph.createRun().setText(piece);
      }
      document.write(file);
      return file.toByteArray();
    }
  }

  private static String text(Letter letter) throws IOException {
    try (var document = new XWPFDocument(new ByteArrayInputStream(letter.docx()));
        var extractor = new XWPFWordExtractor(document)) {
      return extractor.getText().replaceAll("(?m)^\\s*— 1 —\\s*$", "").strip();
    }
  }
}
