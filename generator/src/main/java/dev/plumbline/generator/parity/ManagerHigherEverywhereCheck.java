package dev.plumbline.generator.parity;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.finding.Rule;
import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Profile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A rule against pairs of peers in which the manager stands higher wherever the two differ. */
final class ManagerHigherEverywhereCheck implements Rule<FamilyParity> {
  @Override
  public Code code() {
    return Code.MANAGER_HIGHER_EVERYWHERE;
  }

  /** The least number of common stages, and of differences: a single one says nothing. */
  private static final int AT_LEAST = 2;

  @Override
  public boolean applies(FamilyParity family) {
    return family.pairs().stream().anyMatch(pair -> shared(family, pair).size() >= AT_LEAST);
  }

  @Override
  public void check(FamilyParity family, Findings findings) {
    for (Pair pair : family.pairs()) {
      List<Dimension> shared = shared(family, pair);
      if (shared.size() >= AT_LEAST) {
        finding(pair, shared).ifPresent(findings::add);
      }
    }
  }

  private static List<Dimension> shared(FamilyParity family, Pair pair) {
    return family.family().dimensions().stream()
        .filter(one -> one.stageOf(pair.individual()) >= 0 && one.stageOf(pair.manager()) >= 0)
        .toList();
  }

  private Optional<Finding> finding(Pair pair, List<Dimension> shared) {
    List<String> manager = higher(shared, pair.manager(), pair.individual());
    List<String> craft = higher(shared, pair.individual(), pair.manager());
    if (manager.isEmpty() == craft.isEmpty() || manager.size() + craft.size() < AT_LEAST) {
      return Optional.empty();
    }
    return Optional.of(
        craft.isEmpty()
            ? finding(pair.manager(), pair.individual(), manager, shared.size())
            : finding(pair.individual(), pair.manager(), craft, shared.size()));
  }

  private static List<String> higher(List<Dimension> shared, Level one, Level other) {
    return shared.stream()
        .filter(dimension -> dimension.stageOf(one) > dimension.stageOf(other))
        .map(Dimension::name)
        .toList();
  }

  private Finding finding(Level high, Level low, List<String> names, int shared) {
    return ParityFindings.of(
        code(),
        place(low),
        String.format(
            Locale.ROOT,
            "%s is at least as high as its peer %s in all %d dimensions with stages, and higher"
                + " in %d: %s.",
            ParityFindings.named(high),
            ParityFindings.named(low),
            shared,
            names.size(),
            ParityFindings.listed(names)),
        String.format(
                Locale.ROOT,
                "check where %s should be ahead, and raise its stage there; if it is ahead"
                    + " nowhere, they",
                ParityFindings.named(low))
            + " are not peers.",
        low,
        high);
  }

  private static Place place(Level level) {
    List<Profile.StageClaim> claims = level.profile().stages();
    return claims.isEmpty() ? level.place() : claims.get(0).dimension().place();
  }
}
