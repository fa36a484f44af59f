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

/** A level is named that no family has. */
final class UnknownLevelCheck implements Rule<CheckContext> {
  @Override
  public Code code() {
    return Code.UNKNOWN_LEVEL;
  }

  @Override
  public void check(CheckContext context, Findings findings) {
    for (Family family : context.framework().families()) {
      LevelNames names = new LevelNames(context.names(), family.id());
      for (Move move : family.moves()) {
        names.require(move.from(), findings);
        names.require(move.to(), findings);
      }
      family.levels().forEach(level -> check(level, names, findings));
    }
    LevelNames names = new LevelNames(context.names(), "");
    for (Acceptance acceptance : context.framework().accept()) {
      LevelRef ref = acceptance.level();
      LevelRef meant = ref != null ? ref : LevelRef.parse(acceptance.at().id(), "");
      names.require(new LevelLink(meant, acceptance.at().place()), findings);
    }
  }

  private static void check(Level level, LevelNames names, Findings findings) {
    level.profile().sameAs().forEach(same -> names.require(same.level(), findings));
    if (level.peers() instanceof Peers.Declared declared) {
      declared.levels().forEach(link -> names.require(link, findings));
    }
  }
}
