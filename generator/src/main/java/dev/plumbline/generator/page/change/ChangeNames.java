package dev.plumbline.generator.page.change;

import dev.plumbline.generator.change.LevelChange;
import dev.plumbline.generator.model.LevelRef;
import dev.plumbline.generator.page.shell.LevelHead;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The names of families and levels on a page about changes, and where they lead. */
interface ChangeNames {
  /** Id of the heading over a family's changes; absent where nothing leads there. */
  @Nullable String anchor(String family);

  /** Address of a family's page; absent where there is none. */
  @Nullable String href(String family);

  /** Address of the section about what families share; absent where nothing leads there. */
  @Nullable String shared();

  /** Id of the heading over a level's changes. */
  String anchor(LevelRef level);

  /** A level as the heading over its changes names it; none where it can only be written out. */
  Optional<LevelHead> heading(LevelChange level);

  /** A level that a change of what families share reaches. */
  Optional<LevelHead> reached(LevelRef level);

  /**
   * The grade beside the heading, in words; absent where the heading leads to a page that has it.
   */
  @Nullable String grade(LevelChange level);
}
