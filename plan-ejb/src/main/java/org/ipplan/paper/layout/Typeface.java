package org.ipplan.paper.layout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The shipped typeface: Noto Serif SC, one weight, under the SIL Open Font License. Not to be
 * shared between threads. Reading it takes longer than setting a paper, so that one that was closed
 * is kept for the next paper while memory lasts.
 */
final class Typeface implements AutoCloseable {
  static final String NAME = "Noto Serif SC";

  /** What printers set for a letter they do not have. */
  private static final String MISSING = "〓";

  private static final int FULL_WIDTH_FROM = 0x2E80;
  private static final Set<Integer> ALSO_FULL_WIDTH =
      Set.of(0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026);

  private static final SoftReference<Typeface> NONE = new SoftReference<>(null);
  private static final AtomicReference<SoftReference<Typeface>> IDLE = new AtomicReference<>(NONE);

  private final TrueTypeFont font;
  private final CmapLookup letters;
  private final double unitsPerEm;

  /** One for this thread alone, until it is closed. */
  static Typeface take() {
    var idle = IDLE.getAndSet(NONE).get();
    return idle == null ? new Typeface() : idle;
  }

  private Typeface() {
    try {
      font = new TTFParser().parse(new RandomAccessReadBuffer(file()));
      letters = font.getUnicodeCmapLookup();
      unitsPerEm = font.getUnitsPerEm();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  TrueTypeFont font() {
    return font;
  }

  /** The letter, or the sign for a missing one; nothing for signs that are not printed. */
  String printable(String letter) {
    int codePoint = letter.codePointAt(0);
    if (Character.isISOControl(codePoint)) {
      return "";
    }
    return letters.getGlyphId(codePoint) > 0 ? letter : MISSING;
  }

  /** Width of a letter of size 1. */
  double width(String letter) {
    try {
      return font.getAdvanceWidth(letters.getGlyphId(letter.codePointAt(0))) / unitsPerEm;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a letter stands in a square of its own, as Chinese ones do. */
  static boolean isFullWidth(String letter) {
    int codePoint = letter.codePointAt(0);
    return codePoint >= FULL_WIDTH_FROM || ALSO_FULL_WIDTH.contains(codePoint);
  }

  /** A font file with these letters alone. */
  byte[] subset(String text) {
    try (var file = new ByteArrayOutputStream()) {
      var subsetter =
          new TTFSubsetter(
              font,
              Arrays.asList(
                  "head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "cmap",
                  "name", "OS/2", "post"));
      text.codePoints().forEach(subsetter::add);
      subsetter.writeToStream(file);
      return file.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Nothing is held but memory. */
  @Override
  public void close() {
    IDLE.set(new SoftReference<>(this));
  }

  private static byte[] file() throws IOException {
    var name = "/org/ipplan/paper/fonts/NotoSerifSC-Regular.ttf";
    try (var stream = Typeface.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(stream, name).readAllBytes();
    }
  }
}
