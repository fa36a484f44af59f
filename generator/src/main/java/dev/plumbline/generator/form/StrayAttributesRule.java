package dev.plumbline.generator.form;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.markdown.written.WrittenText.Block;
import dev.plumbline.generator.markdown.written.WrittenText.Kind;
import dev.plumbline.generator.markdown.written.WrittenText.Line;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rule against attributes where they do not count, ids without their sign, and attributes without
 * one of their braces: readers see them.
 */
final class StrayAttributesRule implements FormRule {
  private static final Pattern GROUP =
      Pattern.compile("\\{\\s*[#.][\\p{L}\\d][\\p{L}\\d_-]*(?:\\s+[#.][\\p{L}\\d_-]+){0,20}\\s*}");

  /** An id without its sign at the end of a line. */
  private static final Pattern BARE = Pattern.compile("\\s\\{([a-z0-9]+(?:-[a-z0-9]+){0,20})}$");

  /** An id or a tag at the end of a line that lacks one of its braces. */
  private static final Pattern HALF =
      Pattern.compile("(?:\\{|(?<=\\s|^))([#.][\\p{L}\\d][\\p{L}\\d_-]*)}?$");

  private static final String AS_TEXT = "to show a brace as text, write \\{.";

  @Override
  public void check(Proof proof) {
    for (Block block : proof.blocks()) {
      for (int i = 0; i < block.lines().size(); i++) {
        Line line = block.lines().get(i);
        if (line.text().indexOf('{') >= 0 || line.text().endsWith("}")) {
          check(line, i == block.lines().size() - 1, block, proof);
        }
      }
    }
  }

  private static void check(Line line, boolean last, Block block, Proof proof) {
    if (!proof.isExplained(line)) {
      groups(line, last && hasAttributes(block), proof);
    }
    if (last && !proof.isExplained(line) && isNamed(block, proof)) {
      bare(line, proof);
    }
    if (!proof.isExplained(line)) {
      half(line, proof);
    }
  }

  private static boolean hasAttributes(Block block) {
    return block.kind() == Kind.HEADING || block.kind() == Kind.ITEM;
  }

  /** Whether a block can have an id. Items have ids only in the texts of levels. */
  private static boolean isNamed(Block block, Proof proof) {
    return block.kind() == Kind.HEADING || (block.kind() == Kind.ITEM && proof.asks());
  }

  private static void groups(Line line, boolean endCounts, Proof proof) {
    Matcher group = GROUP.matcher(line.text());
    while (group.find()) {
      if (!(endCounts && group.end() == line.text().length())) {
        proof.report(
            Code.STRAY_ATTRIBUTES,
            line,
            group.start(),
            Proof.quote(group.group()) + " is in the middle of the text, so readers see it.",
            "move it to the end of its list item or heading, or remove it; " + AS_TEXT);
      }
    }
  }

  private static void half(Line line, Proof proof) {
    Matcher half = HALF.matcher(line.text());
    if (!half.find()) {
      return;
    }
    String found = half.group();
    boolean opens = found.startsWith("{");
    boolean closes = found.endsWith("}") && line.text().indexOf('{') < 0;
    if (opens != found.endsWith("}") && (opens || closes)) {
      proof.report(
          Code.STRAY_ATTRIBUTES,
          line,
          half.start(),
          Proof.quote(found)
              + " lacks its "
              + (opens ? "closing" : "opening")
              + " brace, so readers see it.",
          "write {" + half.group(1) + "}; " + AS_TEXT);
    }
  }

  private static void bare(Line line, Proof proof) {
    Matcher bare = BARE.matcher(line.text());
    if (bare.find()) {
      String word = bare.group(1);
      proof.report(
          Code.STRAY_ATTRIBUTES,
          line,
          bare.start() + 1,
          "\"{" + word + "}\" is not an id or a tag, so readers see it.",
          "write {#" + word + "} for an id, {." + word + "} for a tag; " + AS_TEXT);
    }
  }
}
