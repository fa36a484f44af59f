package dev.plumbline.generator.parse.level;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.markdown.Article;
import dev.plumbline.generator.markdown.Prose;
import dev.plumbline.generator.parse.field.ParseContext;
import java.util.List;

/**
 * A filter of placeholders: texts that only mark a missing text. They are reported, and read as if
 * they were not there, so that they do not count as expectations.
 */
final class PlaceholderFilter {
  private static final int SHOWN = 40;

  private final ParseContext context;

  PlaceholderFilter(ParseContext context) {
    this.context = context;
  }

  /** Whether a text is a placeholder; reported if it is. */
  boolean holds(Prose prose) {
    boolean placeholder = PlaceholderText.is(prose.plain());
    if (placeholder) {
      context
          .findings()
          .add(
              Code.PLACEHOLDER_TEXT,
              prose.place(),
              "\"" + shown(prose.plain()) + "\" is only a placeholder.",
              "write the text, or remove this until it is written; where a dimension expects"
                  + " nothing, give the reason under \"notExpected\".");
    }
    return placeholder;
  }

  private static String shown(String text) {
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
  }

  /** The text, or an empty one in place of a placeholder. */
  Prose removed(Prose prose) {
    return holds(prose) ? Prose.EMPTY : prose;
  }

  /** The article, or an empty one in place of a placeholder. */
  Article removed(Article article) {
    List<Article.Part> parts = article.parts();
    boolean plain = parts.size() == 1 && parts.get(0).heading() == null;
    return plain && holds(parts.get(0).prose()) ? Article.EMPTY : article;
  }
}
