package dev.plumbline.generator.preview;

/** A page as a browser gets it. */
final class SentPage {
  private final int status;
  private final byte[] html;
  private final String version;

  SentPage(int status, byte[] html, String version) {
    this.status = status;
    this.html = html;
    this.version = version;
  }

  /** As HTTP has it. */
  int status() {
    return status;
  }

  byte[] html() {
    return html;
  }

  /** A name for what it says, which changes whenever that does. */
  String version() {
    return version;
  }
}
