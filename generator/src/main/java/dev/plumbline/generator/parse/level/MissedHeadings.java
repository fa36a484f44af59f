package dev.plumbline.generator.parse.level;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.markdown.Block;
import dev.plumbline.generator.markdown.BoldLine;
import dev.plumbline.generator.markdown.HeadingBlock;
import dev.plumbline.generator.markdown.ProseBlock;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.parse.field.ParseContext;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The lines that name a dimension or a section but are no second-level heading, where the file has
 * none for it: the text below them is taken for something else. Within a section, such lines are
 * allowed.
 */
final class MissedHeadings {
  private static final int SECOND = 2;

  private final ParseContext context;
  private final Headings headings;
  private final Set<Block> found = new HashSet<>();

  MissedHeadings(ParseContext context, Headings headings) {
    this.context = context;
    this.headings = headings;
  }

  /** Whether a block is or contains such a line. */
  boolean holds(Block block) {
    return found.contains(block);
  }

  /** Reports all missed headings. */
  void find(List<Block> blocks) {
    Set<HeadingMeaning> said = new HashSet<>();
    for (Block block : blocks) {
      if (block instanceof HeadingBlock heading && heading.level() == SECOND) {
        headings.meaning(heading.name()).ifPresent(said::add);
      }
    }
    boolean inSection = false;
    for (Block block : blocks) {
      if (block instanceof HeadingBlock heading && heading.level() == SECOND) {
        inSection = headings.meaning(heading.name()).filter(MissedHeadings::isSection).isPresent();
      } else if (!inSection) {
        block(block, said);
      }
    }
  }

  private void block(Block block, Set<HeadingMeaning> said) {
    if (block instanceof HeadingBlock heading && isMissed(heading.name(), said)) {
      found.add(block);
      reportDepth(heading, context);
    } else if (block instanceof ProseBlock prose) {
      for (BoldLine line : prose.bold()) {
        if (isMissed(line.text(), said)) {
          found.add(block);
          report(line);
        }
      }
    }
  }

  private boolean isMissed(String name, Set<HeadingMeaning> said) {
    Optional<HeadingMeaning> meaning = headings.meaning(name);
    return meaning.isPresent()
        && meaning.get().kind() != Level.Fragment.Kind.GROUP
        && !said.contains(meaning.get());
  }

  private static boolean isSection(HeadingMeaning meaning) {
    return meaning.kind() == Level.Fragment.Kind.SECTION;
  }

  private void report(BoldLine line) {
    context
        .findings()
        .add(
            Code.BOLD_HEADING,
            line.place(),
            "\"" + line.text() + "\" is in bold, but is not a heading.",
            "write \"## " + line.text() + "\", so that the text below belongs to it.");
  }

  /** Reports a heading that begins with the wrong number of signs. */
  static void reportDepth(HeadingBlock heading, ParseContext context) {
    context
        .findings()
        .add(
            Code.HEADING_DEPTH,
            heading.place(),
            "The heading \""
                + heading.name()
                + "\" starts with "
                + "#".repeat(heading.level())
                + ".",
            "write \"## "
                + heading.name()
                + "\": dimensions and sections start with ##, so that the text below belongs to"
                + " them.");
  }
}
