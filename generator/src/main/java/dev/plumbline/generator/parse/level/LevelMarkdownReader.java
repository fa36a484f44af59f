package dev.plumbline.generator.parse.level;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.markdown.Block;
import dev.plumbline.generator.markdown.Document;
import dev.plumbline.generator.markdown.HeadingBlock;
import dev.plumbline.generator.markdown.ListBlock;
import dev.plumbline.generator.markdown.Prose;
import dev.plumbline.generator.markdown.ProseBlock;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.parse.field.ParseContext;
import java.util.List;
import java.util.Optional;

/** A reader of the Markdown of a level or a common file, heading by heading. */
final class LevelMarkdownReader {
  private static final int TOPIC = 3;

  private final ParseContext context;
  private final Findings findings;
  private final Headings headings;
  private final Document document;
  private final List<Block> blocks;
  private final LevelBodyBuilder body;
  private final MissedHeadings missed;
  private final PlaceholderFilter placeholders;

  /**
   * @param document as {@link LevelBlocks} leaves it
   */
  LevelMarkdownReader(ParseContext context, Headings headings, Document document) {
    this.context = context;
    this.findings = context.findings();
    this.headings = headings;
    this.document = document;
    this.blocks = document.blocks();
    this.body = new LevelBodyBuilder(context);
    this.missed = new MissedHeadings(context, headings);
    this.placeholders = new PlaceholderFilter(context);
  }

  LevelBody read() {
    missed.find(blocks);
    int end = nextSecond(0);
    Prose summary = lead(end);
    while (end < blocks.size()) {
      HeadingBlock heading = (HeadingBlock) blocks.get(end);
      int from = end + 1;
      end = nextSecond(from);
      part(heading, from, end);
    }
    return body.all(summary);
  }

  /** Whether the text before the first second-level heading belongs elsewhere. */
  boolean missesHeadingInLead() {
    return blocks.subList(0, nextSecond(0)).stream().anyMatch(missed::holds);
  }

  private int nextSecond(int from) {
    int at = from;
    while (at < blocks.size()
        && !(blocks.get(at) instanceof HeadingBlock heading && heading.level() == 2)) {
      at++;
    }
    return at;
  }

  private Prose lead(int end) {
    return placeholders.removed(prose(blocks.subList(0, end), findings));
  }

  /** Blocks as prose, be they headings, lists or text. */
  static Prose prose(List<Block> blocks, Findings findings) {
    return Prose.join(blocks.stream().map(block -> block.readProse(findings)).toList());
  }

  private void part(HeadingBlock heading, int from, int to) {
    Optional<HeadingMeaning> meaning = headings.find(heading, context);
    if (meaning.isEmpty()) {
      // This part is not shown, but the problems of its lists are reported all the same.
      blocks.subList(from, to).forEach(block -> block.readProse(findings));
      return;
    }
    body.open(heading, meaning.get());
    if (meaning.get().kind() == Level.Fragment.Kind.DIMENSION) {
      body.dimension(heading, meaning.get().id(), topics(meaning.get(), from, to));
      return;
    }
    if (meaning.get().kind() == Level.Fragment.Kind.GROUP) {
      checkProseOnly(heading, from, to);
    }
    body.text(
        heading, meaning.get(), placeholders.removed(document.readArticle(from, to, findings)));
  }

  private TopicCollector topics(HeadingMeaning dimension, int from, int to) {
    TopicCollector topics = new TopicCollector();
    for (Block block : blocks.subList(from, to)) {
      if (block instanceof HeadingBlock heading && heading.level() == TOPIC) {
        topics.open(heading.text(), heading.attributes().audience());
        body.subheading(heading, dimension);
      } else if (block instanceof ListBlock list) {
        new ItemCriteria(context).of(list.readItems(findings)).forEach(topics::ask);
      } else {
        topics.frame(placeholders.removed(block.readProse(findings)));
      }
    }
    return topics;
  }

  private void checkProseOnly(HeadingBlock group, int from, int to) {
    for (Block block : blocks.subList(from, to)) {
      if (missed.holds(block)) {
        return;
      }
      if (!(block instanceof ProseBlock)) {
        findings.add(
            Code.MISPLACED_TEXT,
            block.place(),
            "A "
                + (block instanceof ListBlock ? "list" : "heading")
                + " is under \""
                + group.name()
                + "\", which is a group of dimensions.",
            "write only plain text here, and put the expectations under the dimensions of the"
                + " group.");
      }
    }
  }
}
