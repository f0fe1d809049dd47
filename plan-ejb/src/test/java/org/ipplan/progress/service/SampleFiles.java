package org.ipplan.progress.service;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Contents of files, as small as their kind allows. */
final class SampleFiles {
  static final byte[] PDF = bytes("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n1 0 obj\n");
  static final byte[] PNG = hex("89504e470d0a1a0a0000000d49484452");
  static final byte[] JPEG = hex("ffd8ffe000104a46494600010101");
  static final byte[] PROGRAM = bytes("MZ\u0090\u0000\u0003\u0000\u0000\u0000\u0004");
  static final byte[] ELF = hex("7f454c4602010100000000000000000002003e00");
  static final byte[] OLE2 = Arrays.copyOf(hex("d0cf11e0a1b11ae1"), 1536);
  static final byte[] HTML = bytes("<!DOCTYPE html><html><script>alert(1)</script></html>");
  static final byte[] SVG = bytes("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"x()\"/>");
  static final byte[] SHELL = bytes("#!/bin/sh\nrm -rf /\n");

  private SampleFiles() {}

  static byte[] docx() {
    return zip("[Content_Types].xml", "_rels/.rels", "word/document.xml");
  }

  static byte[] zip(String... members) {
    var content = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(content)) {
      for (String member : members) {
        zip.putNextEntry(new ZipEntry(member));
        zip.write(member.getBytes(UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return content.toByteArray();
  }

  /** A PDF with noise behind its beginning. */
  static byte[] pdf(int size) {
    var content = new byte[size];
    new Random(size).nextBytes(content);
    System.arraycopy(PDF, 0, content, 0, PDF.length);
    return content;
  }

  static byte[] noise(int size) {
    var content = new byte[size];
    new Random(size).nextBytes(content);
    return content;
  }

  private static byte[] bytes(String latin) {
    return latin.getBytes(ISO_8859_1);
  }

  private static byte[] hex(String digits) {
    return HexFormat.of().parseHex(digits);
  }
}
