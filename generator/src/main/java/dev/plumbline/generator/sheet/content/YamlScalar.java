package dev.plumbline.generator.sheet.content;

import java.util.regex.Pattern;

/** A text as a value or a key of YAML. */
final class YamlScalar {
  /** What needs no quotation marks: it has no sign of YAML, and reads as no other value. */
  private static final Pattern PLAIN =
      Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N} ,.'’&()/+–—-]*[\\p{L}\\p{M}\\p{N}.)]|\\p{L}");

  private static final Pattern WORD = Pattern.compile("(?i)true|false|null|yes|no|on|off|y|n|~");

  private YamlScalar() {}

  static String of(String written) {
    // A remark in a value would not be published.
    String text = written.replace("<!--", "< !--");
    if (PLAIN.matcher(text).matches() && !WORD.matcher(text).matches()) {
      return text;
    }
    return '"'
        + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", " ")
        + '"';
  }
}
