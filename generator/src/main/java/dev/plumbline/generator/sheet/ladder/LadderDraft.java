package dev.plumbline.generator.sheet.ladder;

import java.util.List;

/**
 * A framework that was read, and what its owners have to decide.
 *
 * @param steps the decisions, each in a sentence or a few
 */
public record LadderDraft(SheetLadder ladder, List<String> steps) {
  public LadderDraft {
    steps = List.copyOf(steps);
  }
}
