package org.ipplan.intake;

/** How the lines of a file are written. */
public enum FileType {
  /** One JSON object a line. */
  NDJSON("application/x-ndjson", "ndjson"),
  /** Values separated by commas after RFC 4180, with a header that names them. */
  CSV("text/csv", "csv");

  private final String mediaType;
  private final String ending;

  FileType(String mediaType, String ending) {
    this.mediaType = mediaType;
    this.ending = ending;
  }

  public String mediaType() {
    return mediaType;
  }

  /** Of a file's name, without the dot. */
  public String ending() {
    return ending;
  }
}
