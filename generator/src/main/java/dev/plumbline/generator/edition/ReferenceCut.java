package dev.plumbline.generator.edition;

import dev.plumbline.generator.model.Acceptance;
import dev.plumbline.generator.model.CommonFile;
import dev.plumbline.generator.model.Criterion;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.LevelLink;
import dev.plumbline.generator.model.LevelRef;
import dev.plumbline.generator.model.Move;
import dev.plumbline.generator.model.Peers;
import dev.plumbline.generator.model.Profile;
import dev.plumbline.generator.model.Ref;
import java.util.ArrayList;
import java.util.List;

/** Takes out whatever refers to what an edition lacks, so that nothing tells that it exists. */
final class ReferenceCut {
  private final Withheld withheld;

  ReferenceCut(Withheld withheld) {
    this.withheld = withheld;
  }

  /** The framework without what names something that is left out; acceptances are for later. */
  Framework framework(Framework of) {
    return withheld.isNothing()
        ? of
        : of.with(
            of.vocabulary(),
            common(of.common()),
            of.families().stream().map(this::family).toList());
  }

  private Family family(Family of) {
    return new Family(
        of.id(),
        of.name(),
        of.summary(),
        of.order(),
        of.status(),
        families(of.replacedBy()),
        of.dimensions(),
        of.unknownDimensions(),
        of.common(),
        of.peers(),
        moves(of.moves()),
        of.index(),
        of.trackIndexes(),
        of.levels().stream().map(this::level).toList(),
        of.owner(),
        of.audience(),
        of.formerly(),
        of.place());
  }

  private List<Ref> families(List<Ref> refs) {
    return refs.stream().filter(ref -> !withheld.hasFamily(ref.id())).toList();
  }

  private List<Move> moves(List<Move> moves) {
    return moves.stream().filter(move -> isKept(move.from()) && isKept(move.to())).toList();
  }

  private boolean isKept(LevelLink link) {
    return !withheld.hasLevel(link.target());
  }

  /** A file that spoke only to families that are left out is left out with them. */
  private List<CommonFile> common(List<CommonFile> files) {
    List<CommonFile> kept = new ArrayList<>();
    for (CommonFile file : files) {
      List<Ref> families = families(file.families());
      if (!families.isEmpty() || file.families().isEmpty()) {
        kept.add(with(file, families));
      } else {
        withheld.file(file.path());
      }
    }
    return kept;
  }

  private static CommonFile with(CommonFile file, List<Ref> families) {
    return new CommonFile(
        file.path(),
        file.grade(),
        file.tracks(),
        families,
        file.expectations(),
        file.sections(),
        file.groups(),
        file.gradePlace(),
        file.place());
  }

  /**
   * What is accepted, without what is accepted of something that is left out.
   *
   * @param families as they are put together, so that all criteria have their ids
   */
  List<Acceptance> accept(List<Acceptance> accept, List<Family> families) {
    return accept.stream().filter(entry -> isKept(entry, families)).toList();
  }

  private boolean isKept(Acceptance entry, List<Family> families) {
    LevelRef level = entry.level();
    String criterion = entry.criterion();
    if (level == null || criterion == null || !withheld.hasFragment(criterion)) {
      return level == null || !withheld.hasLevel(level);
    }
    return families.stream()
        .flatMap(family -> family.levels().stream())
        .filter(candidate -> candidate.ref().equals(level))
        .flatMap(candidate -> candidate.criteria().stream())
        .map(Criterion::id)
        .anyMatch(criterion::equals);
  }

  /** The level without its peers and lenders that are left out. */
  private Level level(Level level) {
    return level.with(level.status(), peers(level), profile(level));
  }

  private Peers peers(Level level) {
    return level.peers() instanceof Peers.Declared declared
        ? new Peers.Declared(declared.levels().stream().filter(this::isKept).toList())
        : level.peers();
  }

  private Profile profile(Level level) {
    Profile own = level.profile();
    List<Profile.SameAs> sameAs =
        own.sameAs().stream().filter(entry -> isKept(entry.level())).toList();
    return new Profile(
        own.scales(), own.week(), own.stages(), own.pay(), own.notExpected(), sameAs, own.facts());
  }
}
