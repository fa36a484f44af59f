package dev.plumbline.generator.parity;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Profile;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** One of two peers is given facts or scales that the other lacks. */
final class RecognitionGapCheck implements ParityCheck {
  @Override
  public Code code() {
    return Code.RECOGNITION_GAP;
  }

  @Override
  public Optional<List<Finding>> judge(FamilyParity family) {
    List<Finding> findings = new ArrayList<>();
    boolean tested = false;
    for (Pair pair : family.writtenPairs()) {
      Level craft = pair.individual();
      Level leading = pair.manager();
      tested |= !given(family, craft).isEmpty() || !given(family, leading).isEmpty();
      judge(family, craft, leading).ifPresent(findings::add);
      judge(family, leading, craft).ifPresent(findings::add);
    }
    return tested ? Optional.of(findings) : Optional.empty();
  }

  private static Set<String> given(FamilyParity family, Level level) {
    Set<String> given = new LinkedHashSet<>();
    family.vocabulary().scales().stream()
        .filter(scale -> scale.stepOf(level) >= 0)
        .forEach(scale -> given.add(scale.name()));
    given.addAll(facts(level));
    return given;
  }

  private static List<String> facts(Level level) {
    return level.profile().facts().stream().map(Profile.Fact::name).toList();
  }

  private Optional<Finding> judge(FamilyParity family, Level level, Level peer) {
    Set<String> missing = given(family, peer);
    missing.removeAll(given(family, level));
    missing.removeIf(name -> facts(peer).contains(name) && !isMissed(family, level, name));
    return missing.isEmpty() ? Optional.empty() : Optional.of(finding(level, peer, missing));
  }

  /**
   * Each kind of work has facts of its own. One is missed where its track speaks of it at another
   * level, or where nothing at all is said of the level.
   */
  private static boolean isMissed(FamilyParity family, Level level, String fact) {
    return facts(level).isEmpty()
        || family.family().levels(level.ref().track()).stream()
            .anyMatch(other -> facts(other).contains(fact));
  }

  private Finding finding(Level level, Level peer, Set<String> missing) {
    return Breach.of(
        code(),
        level.place(),
        String.format(
            Locale.ROOT,
            "%s does not say what its peer %s says: %s.",
            Breach.named(level),
            Breach.named(peer),
            Breach.listed(missing)),
        "say the same of both, or of neither.",
        level,
        peer);
  }
}
