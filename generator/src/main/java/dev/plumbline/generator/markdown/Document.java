package dev.plumbline.generator.markdown;

import dev.plumbline.generator.finding.Findings;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text as a row of headings, lists and prose. */
public record Document(List<Block> blocks) {
  public Document {
    blocks = List.copyOf(blocks);
  }

  /**
   * The blocks from {@code from} to before {@code to} as an article. Its headings keep their
   * fragments, its lists are prose.
   *
   * @param findings receives the problems of the lists as prose
   */
  public Article readArticle(int from, int to, Findings findings) {
    List<Article.Part> parts = new ArrayList<>();
    List<Prose> gathered = new ArrayList<>();
    HeadingBlock heading = null;
    for (Block block : blocks.subList(from, to)) {
      if (block instanceof HeadingBlock next) {
        addPart(parts, heading, gathered);
        heading = next;
        gathered.clear();
      } else {
        gathered.add(block.readProse(findings));
      }
    }
    addPart(parts, heading, gathered);
    return parts.isEmpty() ? Article.EMPTY : new Article(parts);
  }

  private static void addPart(
      List<Article.Part> parts, @Nullable HeadingBlock heading, List<Prose> gathered) {
    Prose prose = Prose.join(gathered);
    if (heading != null) {
      parts.add(new Article.Part(heading.heading(), prose, heading.attributes().audience()));
    } else if (!prose.isEmpty()) {
      parts.add(new Article.Part(null, prose, null));
    }
  }
}
