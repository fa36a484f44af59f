package dev.plumbline.generator.check;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Rule;
import dev.plumbline.generator.model.Acceptance;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.LevelLink;
import dev.plumbline.generator.model.LevelRef;
import dev.plumbline.generator.model.Move;
import dev.plumbline.generator.model.Peers;

/** A rule against references to levels that no family has. */
final class UnknownLevelCheck implements Rule<CheckContext> {
  @Override
  public Code code() {
    return Code.UNKNOWN_LEVEL;
  }

  @Override
  public void check(CheckContext context, Findings findings) {
    for (Family family : context.framework().families()) {
      LevelReferences references = new LevelReferences(context.index(), family.id());
      for (Move move : family.moves()) {
        references.require(move.from(), findings);
        references.require(move.to(), findings);
      }
      family.levels().forEach(level -> check(level, references, findings));
    }
    LevelReferences references = new LevelReferences(context.index(), "");
    for (Acceptance acceptance : context.framework().accept()) {
      LevelRef ref = acceptance.level();
      LevelRef meant = ref != null ? ref : LevelRef.parse(acceptance.at().id(), "");
      references.require(new LevelLink(meant, acceptance.at().place()), findings);
    }
  }

  private static void check(Level level, LevelReferences references, Findings findings) {
    level.profile().sameAs().forEach(same -> references.require(same.level(), findings));
    if (level.peers() instanceof Peers.Declared declared) {
      declared.levels().forEach(link -> references.require(link, findings));
    }
  }
}
