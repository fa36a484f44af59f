package dev.plumbline.generator.parse.level;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.markdown.Article;
import dev.plumbline.generator.markdown.Prose;
import dev.plumbline.generator.parse.field.ParseContext;
import java.util.List;

/**
 * Finds what a level does not say yet: texts that only hold the place of one. They are reported,
 * and read as if nothing stood there, so that whatever counts expectations finds none.
 */
final class Unwritten {
  private static final int SHOWN = 40;

  private final ParseContext context;

  Unwritten(ParseContext context) {
    this.context = context;
  }

  /** Whether a text only holds the place of one. */
  boolean is(Prose prose) {
    boolean unwritten = Placeholder.is(prose.plain());
    if (unwritten) {
      context
          .findings()
          .add(
              Code.PLACEHOLDER_TEXT,
              prose.place(),
              "\"" + shown(prose.plain()) + "\" only holds the place of a text.",
              "write the text, or take this out until it is written; where a dimension expects"
                  + " nothing, give the reason under \"notExpected\".");
    }
    return unwritten;
  }

  private static String shown(String text) {
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
  }

  /** The text, if it says something. */
  Prose written(Prose prose) {
    return is(prose) ? Prose.EMPTY : prose;
  }

  /** The article, if it says something. */
  Article written(Article article) {
    List<Article.Part> parts = article.parts();
    boolean plain = parts.size() == 1 && parts.get(0).heading() == null;
    return plain && is(parts.get(0).prose()) ? Article.EMPTY : article;
  }
}
