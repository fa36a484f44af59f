package dev.plumbline.generator.form;

import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.markdown.AudienceNames;
import dev.plumbline.generator.markdown.Markdown;
import dev.plumbline.generator.markdown.tree.MarkdownText;
import java.util.List;

/** What is found in the form of a text. */
final class Written {
  private Written() {}

  /** In a page's text: each as {@code line:column code}. */
  static List<String> inPage(String text) {
    return found(text, false).stream().map(Written::brief).toList();
  }

  /** In a level's text: each as {@code line:column code}. */
  static List<String> inLevel(String text) {
    return found(text, true).stream().map(Written::brief).toList();
  }

  /** What is found first in a level's text. */
  static Finding first(String text) {
    return found(text, true).get(0);
  }

  private static List<Finding> found(String text, boolean level) {
    Markdown markdown = new Markdown(List.of(), AudienceNames.ANY, new Form());
    Findings findings = new Findings();
    MarkdownText written = new MarkdownText(text, MarkdownText.Origin.lines("a.md", 1));
    if (level) {
      markdown.document(written, findings);
    } else {
      markdown.article(written, findings);
    }
    return findings.sorted();
  }

  private static String brief(Finding finding) {
    return finding.place().line() + ":" + finding.place().column() + " " + finding.code();
  }
}
