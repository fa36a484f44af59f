package dev.plumbline.generator.sheet.content;

/** A note as a remark, which is never published. */
final class RemarkText {
  private RemarkText() {}

  /** The remark in Markdown. */
  static String markdown(String note) {
    return "<!-- " + note.replace("<!--", "< !--").replace("-->", "-- >").strip() + " -->";
  }

  /**
   * The remark in YAML.
   *
   * @param indent the space before each of its lines
   */
  static String yaml(String note, String indent) {
    StringBuilder out = new StringBuilder();
    note.strip().lines().forEach(line -> out.append(indent).append("# ").append(line).append('\n'));
    return out.toString();
  }
}
