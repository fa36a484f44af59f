package dev.plumbline.generator.form;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.markdown.written.WrittenText.Block;
import dev.plumbline.generator.markdown.written.WrittenText.Kind;
import dev.plumbline.generator.markdown.written.WrittenText.Line;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A rule against lines that begin with a sign that makes no item, and so run together on the page.
 */
final class OddBulletRule implements FormRule {
  @Override
  public void check(Proof proof) {
    BulletRun run = null;
    List<Block> blocks = proof.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (run != null && !goesOn(run, block)) {
        finish(run, block, proof);
        run = null;
      }
      if (block.runs() && !block.quoted()) {
        run = lines(block, i == 0 ? null : blocks.get(i - 1), run, proof);
      }
    }
    finish(run, null, proof);
  }

  /** Whether a list goes on in the next paragraph, which must begin with its sign. */
  private static boolean goesOn(BulletRun run, Block block) {
    return block.kind() == Kind.PARAGRAPH
        && !block.quoted()
        && Bullet.of(block.lines().get(0).text())
            .filter(next -> next.sign().equals(run.bullet().sign()))
            .isPresent();
  }

  /** Goes through the lines of a block; returns the run that its last lines belong to. */
  private static @Nullable BulletRun lines(
      Block block, @Nullable Block before, @Nullable BulletRun open, Proof proof) {
    BulletRun run = open;
    for (int i = 0; i < block.lines().size(); i++) {
      Line line = block.lines().get(i);
      Optional<Bullet> bullet = proof.isExplained(line) ? Optional.empty() : bullet(block, i);
      if (bullet.isEmpty()) {
        continue;
      }
      if (run != null && !run.bullet().sign().equals(bullet.get().sign())) {
        finish(run, null, proof);
        run = null;
      }
      if (run == null) {
        run = new BulletRun(bullet.get(), block, before);
      }
      run.add(line);
    }
    return run;
  }

  /** The sign that a line begins with, unless the line only continues the one before. */
  private static Optional<Bullet> bullet(Block block, int index) {
    String text = block.lines().get(index).text();
    return Bullet.of(text)
        .filter(
            bullet ->
                index == 0
                    || bullet.kind() == Bullet.Kind.BULLET
                    || Signs.isCapital(text, bullet.words())
                    || Signs.endsSentence(block.lines().get(index - 1).text()));
  }

  private static void finish(@Nullable BulletRun run, @Nullable Block after, Proof proof) {
    if (run == null || !run.isMeant(after, proof.asks())) {
      return;
    }
    int lines = run.lines().size();
    String shown = Proof.quote(run.bullet().shown());
    proof.report(
        Code.ODD_BULLET,
        run.lines().get(0),
        0,
        lines == 1
            ? "This line starts with " + shown + ", which does not make it a list item."
            : lines + " lines start with " + shown + ", which does not make them a list.",
        run.bullet().kind() == Bullet.Kind.GLUED
            ? "write a plain space after " + shown + "."
            : "start each list item with a hyphen and a space: \"- Explains …\".");
    proof.explain(run.lines());
  }
}
