package org.ipplan.plan.text;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Bytes become text with the lines of the original, or are refused by name. */
class PlanSourceTest {
  private static final int LIMIT = 1 << 20;
  private static final String WORDS = "一、完善制度\n1.修订条例。（司法部负责）\n";

  @Test
  void everyCommonEncodingIsRead() {
    assertThat(plain(WORDS.getBytes(UTF_8))).isEqualTo(WORDS);
    assertThat(plain(("\ufeff" + WORDS).getBytes(UTF_8))).isEqualTo(WORDS);
    assertThat(plain(("\ufeff" + WORDS).getBytes(UTF_16LE))).isEqualTo(WORDS);
    assertThat(plain(("\ufeff" + WORDS).getBytes(UTF_16BE))).isEqualTo(WORDS);
    assertThat(plain(WORDS.getBytes(Charset.forName("GB18030")))).isEqualTo(WORDS);
    assertThat(plain(WORDS.getBytes(Charset.forName("GBK")))).isEqualTo(WORDS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t\u3000 "})
  void aTextWithoutWordsIsRefused(String empty) {
    assertRefused("plan.text-empty", empty.getBytes(UTF_8), PlanSource.TEXT);
  }

  @Test
  void aFileAboveTheLimitIsRefused() {
    assertRefused("plan.text-too-large", new byte[LIMIT + 1], PlanSource.TEXT);
  }

  @Test
  void aFileThatIsNoTextIsRefused() {
    assertRefused("plan.text-binary", "%PDF-1.7 …".getBytes(UTF_8), PlanSource.TEXT);
    assertRefused("plan.text-binary", new byte[] {1, 0, 2, 0, 3}, PlanSource.TEXT);
  }

  @Test
  void aTextInNoKnownEncodingIsRefused() {
    byte[] broken = {'1', '.', (byte) 0xff, (byte) 0xff, (byte) 0x80, ' ', (byte) 0xc3};
    assertRefused("plan.text-encoding", broken, PlanSource.TEXT);
  }

  @Test
  void aTypeWeDoNotReadIsRefused() {
    assertRefused("plan.type-unsupported", WORDS.getBytes(UTF_8), "application/pdf");
  }

  @Test
  void aPageGivesOneLineForEachBlockAndNoFurniture() {
    String page =
        "<html><head><title>t</title><script>1. no</script></head><body><nav>1. Home</nav>"
            + "<p>一、完善制度</p><div>1.修订<b>条例</b>。（司法部<span>负责</span>）<br>2.试点。</div>"
            + "<table><tr><td>甲</td><td>乙</td></tr></table><footer>about</footer></body></html>";

    assertThat(page(page).lines().map(String::strip).filter(line -> !line.isEmpty()))
        .containsExactly("一、完善制度", "1.修订条例。（司法部负责）", "2.试点。", "甲 乙");
  }

  @Test
  void aNumberedListOfAPageGetsItsNumbersBack() {
    assertThat(page("<ol start=3><li>修订。</li><li>试点。</li><li value=9>推广。</li></ol>").lines())
        .containsExactly("3.修订。", "4.试点。", "9.推广。");
  }

  @Test
  void aPageSaysItsOwnEncoding() {
    String page = "<html><head><meta charset=gb2312></head><body><p>修订条例</p></body></html>";

    assertThat(PlanSource.text(page.getBytes(Charset.forName("GBK")), PlanSource.HTML, LIMIT))
        .contains("修订条例");
  }

  @Test
  void aWordDocumentGivesOneLineForEachParagraph() throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      document.createParagraph().createRun().setText("一、完善制度");
      document.createParagraph().createRun().setText("1.修订条例。（司法部负责）");

      assertThat(word(document).lines()).containsExactly("一、完善制度", "1.修订条例。（司法部负责）");
    }
  }

  @Test
  void numbersThatWordKeepsAsideComeBack() throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      BigInteger list = list(document);
      numbered(document, list, 0, "完善制度");
      numbered(document, list, 1, "修订。");
      numbered(document, list, 1, "试点。");
      numbered(document, list, 0, "强化保护");
      numbered(document, list, 1, "推广。");

      assertThat(word(document).lines())
          .containsExactly("一、完善制度", "（1）修订。", "（2）试点。", "二、强化保护", "（1）推广。");
    }
  }

  private static BigInteger list(XWPFDocument document) {
    CTAbstractNum definition = CTAbstractNum.Factory.newInstance();
    definition.setAbstractNumId(BigInteger.ZERO);
    level(definition, 0, STNumberFormat.CHINESE_COUNTING, "%1、");
    level(definition, 1, STNumberFormat.DECIMAL, "（%2）");
    BigInteger id = document.createNumbering().addAbstractNum(new XWPFAbstractNum(definition));
    return document.getNumbering().addNum(id);
  }

  private static void level(
      CTAbstractNum definition, int at, STNumberFormat.Enum form, String pattern) {
    CTLvl level = definition.addNewLvl();
    level.setIlvl(BigInteger.valueOf(at));
    level.addNewStart().setVal(BigInteger.ONE);
    level.addNewNumFmt().setVal(form);
    level.addNewLvlText().setVal(pattern);
  }

  private static void numbered(XWPFDocument document, BigInteger list, int level, String words) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setNumID(list);
    paragraph.setNumILvl(BigInteger.valueOf(level));
    paragraph.createRun().setText(words);
  }

  @Test
  void aDocumentThatUnpacksToFarMoreIsRefused() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(new byte[LIMIT * 13]);
      zip.closeEntry();
    }
    assertRefused("plan.docx-unsafe", out.toByteArray(), PlanSource.DOCX);
  }

  @Test
  void aFileThatIsNoWordDocumentIsRefused() {
    assertRefused("plan.docx-broken", WORDS.getBytes(UTF_8), PlanSource.DOCX);
    assertRefused("plan.docx-broken", new byte[] {'P', 'K', 3, 4, 0, 0}, PlanSource.DOCX);
  }

  private static String plain(byte[] content) {
    return PlanSource.text(content, "text/plain; charset=utf-8", LIMIT);
  }

  private static String page(String page) {
    return PlanSource.text(page.getBytes(UTF_8), PlanSource.HTML, LIMIT);
  }

  private static String word(XWPFDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.write(out);
    return PlanSource.text(out.toByteArray(), PlanSource.DOCX, LIMIT);
  }

  private static void assertRefused(String code, byte[] content, String type) {
    assertThatThrownBy(() -> PlanSource.text(content, type, LIMIT))
        .isInstanceOfSatisfying(
            PlanTextException.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
  }
}
