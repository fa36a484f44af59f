package dev.plumbline.generator.parse;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.markdown.MarkdownText;
import org.jspecify.annotations.Nullable;

/**
 * A Markdown file, parted into the YAML between its first two lines {@code ---} and the text.
 *
 * @param yaml absent where the file does not begin with {@code ---}
 * @param closed whether the second line was found
 */
record FrontMatter(@Nullable YamlText yaml, MarkdownText body, boolean closed) {
  private static final String FENCE = "---";

  static FrontMatter of(String path, String text, Findings findings) {
    if (!isFence(text, 0)) {
      return new FrontMatter(null, body(path, text, 0, 1), true);
    }
    int line = 1;
    int start = next(text, 0);
    int yamlStart = start;
    while (start < text.length()) {
      line++;
      if (isFence(text, start)) {
        YamlText yaml = new YamlText(path, text.substring(yamlStart, start), 2);
        return new FrontMatter(yaml, body(path, text, next(text, start), line + 1), true);
      }
      start = next(text, start);
    }
    findings.add(
        Code.UNCLOSED_FRONT_MATTER,
        Place.startOf(path),
        "The line \"---\" that ends the keys is missing.",
        "write a line \"---\" between the keys and the text.");
    return new FrontMatter(null, body(path, "", 0, 1), false);
  }

  private static MarkdownText body(String path, String text, int from, int line) {
    return new MarkdownText(text.substring(from), MarkdownText.Origin.lines(path, line));
  }

  private static boolean isFence(String text, int from) {
    int end = text.indexOf('\n', from);
    String line = text.substring(from, end < 0 ? text.length() : end);
    return line.stripTrailing().equals(FENCE);
  }

  private static int next(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end + 1;
  }
}
