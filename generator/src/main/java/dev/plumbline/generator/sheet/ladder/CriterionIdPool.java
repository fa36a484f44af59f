package dev.plumbline.generator.sheet.ladder;

import dev.plumbline.generator.assembly.DerivedId;
import dev.plumbline.generator.sheet.ladder.SheetLadder.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The ids of a level's criteria: those that Plumbline would derive from their texts. Once they are
 * written, they stay whatever becomes of the texts.
 */
final class CriterionIdPool {
  private final IdPool ids = new IdPool("criterion", Set.of());

  /** Parts of an expectation, with ids. */
  List<Part> given(String dimension, List<Part> parts) {
    List<Part> given = new ArrayList<>();
    for (Part part : parts) {
      given.add(
          part instanceof Part.Criterion criterion
              ? criterion.withId(ids.of(wanted(dimension, criterion)))
              : part);
    }
    return given;
  }

  /** A text in other letters than those of ids gives none: its id is that of the dimension. */
  private static String wanted(String dimension, Part.Criterion criterion) {
    if (!criterion.id().isEmpty()) {
      return criterion.id();
    }
    String derived = DerivedId.of(criterion.text().plain());
    return IdPool.isWellFormed(derived) ? derived : dimension;
  }
}
