package org.ipplan.plan.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ipplan.plan.text.PlanTextException.Reason;
import org.jspecify.annotations.Nullable;

/** Finds out how a text is encoded and decodes it, or refuses. */
final class PlainText {
  private static final Pattern DECLARED =
      Pattern.compile("charset\\s*=\\s*[\"']?([A-Za-z0-9_-]{2,20})", Pattern.CASE_INSENSITIVE);

  /** How far into a page its own declaration may stand, as browsers have it. */
  private static final int PAGE_HEAD = 1024;

  private static final Charset GB18030 = Charset.forName("GB18030");

  private PlainText() {}

  static String decode(byte[] content, String mediaType) {
    return decode(content, declaredIn(mediaType));
  }

  /** As {@link #decode}; a page may also name its character set itself. */
  static String decodePage(byte[] content, String mediaType) {
    Charset declared = declaredIn(mediaType);
    if (declared == null) {
      int head = Math.min(content.length, PAGE_HEAD);
      declared = declaredIn(new String(content, 0, head, StandardCharsets.ISO_8859_1));
    }
    return decode(content, declared);
  }

  private static @Nullable Charset declaredIn(String text) {
    Matcher declared = DECLARED.matcher(text);
    if (!declared.find()) {
      return null;
    }
    String name = declared.group(1).toLowerCase(Locale.ROOT);
    if (name.startsWith("gb")) {
      return GB18030; // what pages call gb2312 or gbk is a part of it
    }
    return Charset.isSupported(name) ? Charset.forName(name) : null;
  }

  private static String decode(byte[] content, @Nullable Charset declared) {
    Charset marked = byteOrderMark(content);
    if (marked != null) {
      return strict(content, marked, true);
    }
    if (looksBinary(content)) {
      throw new PlanTextException(Reason.BINARY);
    }
    for (Charset charset : candidates(declared)) {
      String text = ifWhole(content, charset);
      if (text != null) {
        return text;
      }
    }
    throw new PlanTextException(Reason.ENCODING);
  }

  private static List<Charset> candidates(@Nullable Charset declared) {
    List<Charset> candidates = new ArrayList<>();
    candidates.add(StandardCharsets.UTF_8); // hardly any other text passes for it by chance
    if (declared != null) {
      candidates.add(declared);
    }
    candidates.add(GB18030);
    return candidates;
  }

  private static @Nullable Charset byteOrderMark(byte[] content) {
    if (startsWith(content, 0xef, 0xbb, 0xbf)) {
      return StandardCharsets.UTF_8;
    }
    boolean utf16 = startsWith(content, 0xfe, 0xff) || startsWith(content, 0xff, 0xfe);
    return utf16 ? StandardCharsets.UTF_16 : null;
  }

  /** Marks of common files that are no texts, and the zero byte, which no text has. */
  private static boolean looksBinary(byte[] content) {
    if (startsWith(content, '%', 'P', 'D', 'F')
        || startsWith(content, 'P', 'K', 3, 4)
        || startsWith(content, 0xd0, 0xcf, 0x11, 0xe0)) {
      return true;
    }
    int control = 0;
    for (byte b : content) {
      if (b == 0) {
        return true;
      }
      control += b > 0 && b < ' ' && "\t\n\r\f\u000b\u001b".indexOf(b) < 0 ? 1 : 0;
    }
    return control > 8 && control > content.length / 1000;
  }

  private static boolean startsWith(byte[] content, int... start) {
    for (int i = 0; i < start.length; i++) {
      if (i >= content.length || (content[i] & 0xff) != start[i]) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable String ifWhole(byte[] content, Charset charset) {
    try {
      String text = strict(content, charset, false);
      return isPlausible(text) ? text : null;
    } catch (PlanTextException e) {
      return null; // not this one; the next candidate decides
    }
  }

  /** A wrong guess shows in characters nobody writes: private ones and controls. */
  private static boolean isPlausible(String text) {
    long odd =
        text.chars().filter(c -> (c >= 0xe000 && c < 0xf900) || (c >= 0x80 && c < 0xa0)).count();
    return odd * 100 <= text.length();
  }

  private static String strict(byte[] content, Charset charset, boolean marked) {
    try {
      String text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(content))
              .toString();
      return marked && text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new PlanTextException(Reason.ENCODING, e);
    }
  }
}
