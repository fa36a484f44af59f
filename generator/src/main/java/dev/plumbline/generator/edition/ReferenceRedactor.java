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

/** A redactor of references to redacted content, which would reveal that it exists. */
final class ReferenceRedactor {
  private final Redactions redactions;

  ReferenceRedactor(Redactions redactions) {
    this.redactions = redactions;
  }

  /** The framework without references to redacted content; acceptances follow after linking. */
  Framework framework(Framework of) {
    return redactions.isEmpty()
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
    return refs.stream().filter(ref -> !redactions.hasFamily(ref.id())).toList();
  }

  private List<Move> moves(List<Move> moves) {
    return moves.stream().filter(move -> isKept(move.from()) && isKept(move.to())).toList();
  }

  private boolean isKept(LevelLink link) {
    return !redactions.hasLevel(link.target());
  }

  /** A common file for redacted families only is redacted with them. */
  private List<CommonFile> common(List<CommonFile> files) {
    List<CommonFile> kept = new ArrayList<>();
    for (CommonFile file : files) {
      List<Ref> families = families(file.families());
      if (!families.isEmpty() || file.families().isEmpty()) {
        kept.add(file.withFamilies(families));
      } else {
        redactions.file(file.path());
      }
    }
    return kept;
  }

  /**
   * The acceptances, without those of findings about redacted content.
   *
   * @param families the families after linking, when all criteria have their ids
   */
  List<Acceptance> accept(List<Acceptance> accept, List<Family> families) {
    return accept.stream().filter(entry -> isKept(entry, families)).toList();
  }

  private boolean isKept(Acceptance entry, List<Family> families) {
    LevelRef level = entry.level();
    String criterion = entry.criterion();
    if (level == null || criterion == null || !redactions.hasFragment(criterion)) {
      return level == null || !redactions.hasLevel(level);
    }
    return families.stream()
        .flatMap(family -> family.levels().stream())
        .filter(candidate -> candidate.ref().equals(level))
        .flatMap(candidate -> candidate.criteria().stream())
        .map(Criterion::id)
        .anyMatch(criterion::equals);
  }

  /** The level without redacted peers, and without redacted levels in {@code sameAs}. */
  private Level level(Level level) {
    return level
        .withPlacement(level.placement().withPeers(peers(level)))
        .withProfile(profile(level.profile()));
  }

  private Peers peers(Level level) {
    return level.peers() instanceof Peers.Declared declared
        ? new Peers.Declared(declared.levels().stream().filter(this::isKept).toList())
        : level.peers();
  }

  private Profile profile(Profile of) {
    return of.withSameAs(of.sameAs().stream().filter(entry -> isKept(entry.level())).toList());
  }
}
