package dev.plumbline.generator.parse.field;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.markdown.tree.MarkdownText;
import dev.plumbline.generator.parse.yaml.MergeConflicts;
import dev.plumbline.generator.parse.yaml.YamlText;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The two parts of a Markdown file: the YAML between its first two lines {@code ---}, and the text.
 *
 * @param yaml absent where the file does not begin with {@code ---}
 * @param closed whether the second line was found
 */
public record FrontMatter(@Nullable YamlText yaml, MarkdownText body, boolean closed) {
  public static FrontMatter of(String path, String written, Findings findings) {
    String text = MergeConflicts.resolved(Place.startOf(path), written, findings);
    Optional<FrontMatterStart> head = FrontMatterStart.of(text);
    if (head.isEmpty()) {
      return new FrontMatter(null, body(path, text, 0, 1), true);
    }
    // A conflict may have begun before the head, which leaves an empty line there.
    boolean asWritten = text.equals(written);
    if (asWritten && head.get().hint() != null) {
      findings.add(
          Code.UNOPENED_FRONT_MATTER,
          Place.startOf(path),
          "The file must start with \"---\".",
          head.get().hint());
    }
    return from(head.get().keys(), path, text, findings);
  }

  private static FrontMatter from(LineCursor keys, String path, String text, Findings findings) {
    LineCursor at = keys.copy();
    while (!at.isAtEnd()) {
      if (FrontMatterFence.isMeantToEnd(at.line())) {
        checkEnd(at, path, findings);
        String yaml = text.substring(keys.start(), at.start());
        at.next();
        return new FrontMatter(
            new YamlText(path, yaml, keys.number()),
            body(path, text, at.start(), at.number()),
            true);
      }
      at.next();
    }
    findings.add(
        Code.UNCLOSED_FRONT_MATTER,
        Place.startOf(path),
        "The line \"---\" that ends the keys is missing.",
        "write a line \"---\" between the keys and the text.");
    return new FrontMatter(null, body(path, "", 0, 1), false);
  }

  private static void checkEnd(LineCursor at, String path, Findings findings) {
    if (!FrontMatterFence.is(at.line())) {
      findings.add(
          Code.UNCLOSED_FRONT_MATTER,
          new Place(path, at.number(), 1),
          "The line that ends the keys must be \"---\".",
          FrontMatterFence.hint(at.line()));
    }
  }

  private static MarkdownText body(String path, String text, int from, int line) {
    return new MarkdownText(text.substring(from), MarkdownText.Origin.lines(path, line));
  }
}
