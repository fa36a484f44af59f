package dev.plumbline.generator.parse.level;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.markdown.Block;
import dev.plumbline.generator.markdown.Document;
import dev.plumbline.generator.markdown.HeadingBlock;
import dev.plumbline.generator.parse.field.ParseContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A filter of the blocks of a level's text. It removes a heading that repeats the title, and the
 * text below a heading whose audience cannot be honoured.
 */
final class LevelBlocks {
  private static final int NOTHING_LEFT_OUT = Integer.MAX_VALUE;
  private static final int LOWEST_WITH_AUDIENCE = 3;

  private final ParseContext context;
  private final Headings headings;
  private final String title;
  private int leftOut = NOTHING_LEFT_OUT;

  /**
   * @param title what a first-level heading may repeat; empty where there is none
   */
  LevelBlocks(ParseContext context, Headings headings, String title) {
    this.context = context;
    this.headings = headings;
    this.title = title;
  }

  Document of(Document document) {
    List<Block> kept = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block instanceof HeadingBlock heading) {
        heading(heading, kept);
      } else if (leftOut == NOTHING_LEFT_OUT) {
        kept.add(block);
      }
    }
    return new Document(kept);
  }

  private void heading(HeadingBlock heading, List<Block> kept) {
    if (heading.level() <= leftOut) {
      leftOut = isMisplaced(heading) ? heading.level() : NOTHING_LEFT_OUT;
    }
    if (leftOut == NOTHING_LEFT_OUT && heading.level() > 1) {
      kept.add(heading);
    } else if (leftOut == NOTHING_LEFT_OUT) {
      checkTitle(heading);
    }
  }

  private boolean isMisplaced(HeadingBlock heading) {
    if (heading.attributes().audience() == null || heading.level() <= LOWEST_WITH_AUDIENCE) {
      return false;
    }
    context
        .findings()
        .add(
            Code.MISPLACED_AUDIENCE,
            heading.attributes().place(),
            "A heading of the " + heading.level() + "th level cannot have an audience.",
            "give the audience to a second- or third-level heading, or to an expectation.");
    return true;
  }

  private void checkTitle(HeadingBlock heading) {
    if (!title.isEmpty() && fold(heading.name()).equals(fold(title))) {
      return;
    }
    if (headings.meaning(heading.name()).isPresent()) {
      MissedHeadings.reportDepth(heading, context);
      return;
    }
    context
        .findings()
        .add(
            Code.MISPLACED_TITLE,
            heading.place(),
            "The heading \"" + heading.name() + "\" is a first-level heading.",
            title.isEmpty()
                ? "start dimensions and sections with ##."
                : "only the title, \""
                    + title
                    + "\", can be one; start dimensions and sections with ##.");
  }

  private static String fold(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}
