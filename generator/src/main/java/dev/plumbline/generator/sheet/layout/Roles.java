package dev.plumbline.generator.sheet.layout;

import java.util.Optional;

/**
 * What headings and titles mean: as a mapping says, or else by the words that are known.
 *
 * @param mapping what its author says
 */
record Roles(SheetMapping mapping) {
  /** The role that a heading names. */
  Optional<HeadRole> of(String heading) {
    HeadRole mapped = mapping.headings().get(HeadWords.folded(heading));
    if (mapped != null) {
      return Optional.of(mapped);
    }
    return mapping.isLevel(heading) ? Optional.empty() : HeadRole.of(heading);
  }

  /** How sure it is that a text names a level, from 0 to 1. */
  double likeness(String text) {
    return mapping.isLevel(text) ? LevelWords.CODE : LevelWords.likeness(text);
  }
}
