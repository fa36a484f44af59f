package dev.plumbline.generator.parity;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Rule;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Peers;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A rule against grades above the branch with a level on one track only and no stated reason. */
final class UnpairedCheck implements Rule<FamilyParity> {
  @Override
  public Code code() {
    return Code.UNPAIRED;
  }

  @Override
  public boolean applies(FamilyParity family) {
    return family.isComparable();
  }

  @Override
  public void check(FamilyParity family, Findings findings) {
    for (Map.Entry<Integer, Balance> grade : family.balances().entrySet()) {
      switch (grade.getValue()) {
        case INDIVIDUAL_MISSING -> {
          if (grade.getKey() <= highest(family.individual())) {
            add(family, family.management(), grade.getKey(), "individual contributor", findings);
          }
        }
        case MANAGER_MISSING ->
            add(family, family.individual(), grade.getKey(), "management", findings);
        default -> {}
      }
    }
  }

  // Above it there is only management, which CeilingCheck reports.
  private static int highest(List<Level> levels) {
    return levels.get(levels.size() - 1).grade();
  }

  private void add(
      FamilyParity family, List<Level> levels, int grade, String missing, Findings findings) {
    for (Level level : levels) {
      boolean declared =
          level.peers() instanceof Peers.None
              || family.pairs().stream().anyMatch(pair -> pair.has(level));
      if (level.grade() == grade && !declared) {
        findings.add(
            ParityFindings.of(
                code(),
                level.placement().gradePlace(),
                String.format(
                    Locale.ROOT,
                    "%s has no peer: no %s level has grade %d.",
                    ParityFindings.named(level),
                    missing,
                    grade),
                "describe a peer, or write \"peers: none\" with a \"peersReason\" that says why"
                    + " there"
                    + " is none.",
                level));
      }
    }
  }
}
