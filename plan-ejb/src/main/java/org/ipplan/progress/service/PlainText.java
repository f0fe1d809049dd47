package org.ipplan.progress.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;

/** Tells text from other bytes: UTF-8, UTF-16 with its mark, or GB 18030, without control bytes. */
final class PlainText {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Charset UTF_16 = Charset.forName("UTF-16");

  private PlainText() {}

  /**
   * @param head first bytes of the content; may end inside a character
   */
  static boolean looksLike(byte[] head) {
    if (hasMark(head)) {
      return decodes(head, UTF_16);
    }
    return decodes(head, UTF_8) || decodes(head, GB18030);
  }

  private static boolean hasMark(byte[] head) {
    return head.length >= 2
        && ((head[0] == (byte) 0xFE && head[1] == (byte) 0xFF)
            || (head[0] == (byte) 0xFF && head[1] == (byte) 0xFE));
  }

  private static boolean decodes(byte[] head, Charset charset) {
    var decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    var text = CharBuffer.allocate(head.length + 1);
    // not the end of the input: half a character at the end of the head is no fault
    var result = decoder.decode(ByteBuffer.wrap(head), text, false);
    return !result.isError() && text.flip().chars().allMatch(PlainText::isText);
  }

  private static boolean isText(int c) {
    return c == '\n' || c == '\r' || c == '\t' || c == '\f' || !Character.isISOControl(c);
  }
}
