package dev.plumbline.generator.page.change;

import dev.plumbline.generator.change.LevelChange;
import dev.plumbline.generator.model.LevelRef;
import dev.plumbline.generator.page.shell.LevelHead;
import java.util.Optional;

/** How a page that tells of changes names families and levels, and where their names lead. */
interface ChangeNames {
  /** Id of the heading over a family's changes; empty where nothing leads there. */
  String anchor(String family);

  /** Address of a family's page; empty where there is none. */
  String href(String family);

  /** Address of what families share; empty where nothing leads there. */
  String shared();

  /** Id of the heading over a level's changes. */
  String anchor(LevelRef level);

  /** A level as the heading over its changes names it; none where it can only be written out. */
  Optional<LevelHead> heading(LevelChange level);

  /** A level that a change of what families share reaches. */
  Optional<LevelHead> reached(LevelRef level);

  /**
   * The grade beside the heading, in words; empty where the heading leads to a page that has it.
   */
  String grade(LevelChange level);
}
