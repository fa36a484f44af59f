package dev.plumbline.generator.form;

import dev.plumbline.generator.markdown.written.WrittenText.Block;
import dev.plumbline.generator.markdown.written.WrittenText.Kind;
import dev.plumbline.generator.markdown.written.WrittenText.Line;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lines that begin with the same sign, in one paragraph or in paragraphs that follow each other.
 */
final class BulletRun {
  private final Bullet bullet;
  private final Block begin;
  private final @Nullable Block before;
  private final List<Line> lines = new ArrayList<>();

  /**
   * @param begin the block of the first line
   * @param before the block before it
   */
  BulletRun(Bullet bullet, Block begin, @Nullable Block before) {
    this.bullet = bullet;
    this.begin = begin;
    this.before = before;
  }

  void add(Line line) {
    lines.add(line);
  }

  Bullet bullet() {
    return bullet;
  }

  List<Line> lines() {
    return lines;
  }

  /**
   * Whether items were meant.
   *
   * @param after the block after the last line's
   * @param asks whether the text is that of a level
   */
  boolean isMeant(@Nullable Block after, boolean asks) {
    if (bullet.kind() == Bullet.Kind.BULLET || lines.size() > 1) {
      return true;
    }
    if (bullet.kind() == Bullet.Kind.ANYTHING) {
      return false;
    }
    boolean first = lines.get(0).equals(begin.lines().get(0));
    if (begin.kind() == Kind.ITEM) {
      return !first;
    }
    return isFollowedBy(after) || (asks && first && !isAfterQuote());
  }

  private boolean isFollowedBy(@Nullable Block after) {
    int last = begin.lines().get(begin.lines().size() - 1).number();
    return after != null
        && after.kind() == Kind.ITEM
        && !after.lines().isEmpty()
        && after.lines().get(0).number() == last + 1;
  }

  /** Whether the run follows a quote, where a dash introduces its author. */
  private boolean isAfterQuote() {
    return before != null && before.quoted();
  }
}
