package org.ipplan.progress.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

  @ParameterizedTest
  @CsvSource({
    "上半年工作总结.docx, 上半年工作总结.docx",
    "C:\\Users\\chen\\总结.pdf, 总结.pdf",
    "../../etc/passwd, passwd",
    "/tmp/a b.csv, a b.csv",
    "what?<is>:this|*.txt, what__is__this__.txt",
    ".htaccess, htaccess",
    "trailing.pdf. , trailing.pdf",
    "..., file",
    "photo.JPG, photo.JPG"
  })
  void aNameBecomesSafeAndKeepsItsLetters(String given, String safe) {
    assertThat(FileName.of(given).value()).isEqualTo(safe);
  }

  @Test
  void charactersThatHideTheExtensionAreTakenOut() {
    assertThat(FileName.of("总结\u202efdp.exe\u0000\r\n").value()).isEqualTo("总结fdp.exe");
    assertThat(FileName.of("a.pdf\u0000.exe").extension()).isEqualTo("exe");
  }

  @Test
  void aLongNameIsCutBeforeItsExtension() {
    var name = FileName.of("知".repeat(300) + ".docx");

    assertThat(name.value()).hasSize(200).endsWith("知.docx");
  }

  @Test
  void aCharacterIsNotCutInHalf() {
    assertThat(FileName.of("a" + "𠮷".repeat(150)).value()).hasSize(199).endsWith("𠮷");
  }

  @Test
  void theExtensionIsReadInLowerCase() {
    assertThat(FileName.of("报告.PDF").extension()).isEqualTo("pdf");
    assertThat(FileName.of("报告").extension()).isEmpty();
  }
}
