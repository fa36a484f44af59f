package dev.plumbline.generator.page.change;

import dev.plumbline.generator.change.LevelChange;
import dev.plumbline.generator.model.LevelRef;
import dev.plumbline.generator.page.shell.LevelHead;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The names of families and levels on a page about changes, with their links. */
interface ChangeNames {
  /** The id of the heading over a family's changes; absent where nothing links to it. */
  @Nullable String anchor(String family);

  /** The address of a family's page; absent where there is none. */
  @Nullable String href(String family);

  /** The address of the section about shared expectations; absent where nothing links to it. */
  @Nullable String shared();

  /** The id of the heading over a level's changes. */
  String anchor(LevelRef level);

  /** The level in the heading over its changes; absent where it can only be given as text. */
  Optional<LevelHead> heading(LevelChange level);

  /** A level that a change of shared expectations reaches. */
  Optional<LevelHead> reached(LevelRef level);

  /**
   * The grade beside the heading, in words; absent where the heading leads to a page that has it.
   */
  @Nullable String grade(LevelChange level);
}
