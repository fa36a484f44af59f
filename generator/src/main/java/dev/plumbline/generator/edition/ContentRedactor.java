package dev.plumbline.generator.edition;

import dev.plumbline.generator.model.Audience;
import dev.plumbline.generator.model.CommonFile;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.FamilyProse;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.FrameworkDocuments;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.ParitySettings;
import dev.plumbline.generator.model.ProsePage;
import dev.plumbline.generator.model.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A redactor of everything in a framework that has an audience. */
final class ContentRedactor {
  private final Readership readers;
  private final Redactions redactions;
  private final ArticleRedactor articles;
  private final LevelRedactor levels;

  /**
   * @param redactions receives the redacted content
   */
  ContentRedactor(Readership readers, Redactions redactions) {
    this.readers = readers;
    this.redactions = redactions;
    this.articles = new ArticleRedactor(readers, redactions);
    this.levels = new LevelRedactor(readers, redactions, articles);
  }

  Framework framework(Framework of, EditionCache cache) {
    return of.withVocabulary(vocabulary(of.vocabulary()))
        .withSettings(of.settings().withParity(parity(of.parity())))
        .withCommon(of.common().stream().map(this::common).toList())
        .withFamilies(families(of.families(), cache))
        .withDocuments(documents(of.documents()));
  }

  private FrameworkDocuments documents(FrameworkDocuments of) {
    return new FrameworkDocuments(
        articles.index(of.home()),
        pages(of.pages()),
        of.glossary(),
        articles.article(of.changelog()),
        of.assets());
  }

  /** The vocabulary without the audiences of others: even their names are confidential. */
  private Vocabulary vocabulary(Vocabulary of) {
    List<Audience> served =
        of.audiences().stream().filter(audience -> readers.sees(audience.id())).toList();
    return of.withAudiences(served);
  }

  /** Parity results are for all readers of the edition, or for none of them. */
  private ParitySettings parity(ParitySettings of) {
    return readers.sees(of.audience()) ? of.forEveryone() : of;
  }

  private CommonFile common(CommonFile of) {
    return of.with(
        levels.expectations(of.expectations()),
        levels.texts(of.sections()),
        levels.texts(of.groups()));
  }

  /** The families, each with redactions of its own, so that it can be known from the last time. */
  private List<Family> families(List<Family> families, EditionCache cache) {
    List<Family> shown = new ArrayList<>();
    for (Family family : families) {
      EditionCache.RedactedFamily redacted =
          cache.of(family, readers, () -> redacted(family, readers));
      redactions.addAll(redacted.redactions());
      redacted.shown().ifPresent(shown::add);
    }
    return shown;
  }

  private static EditionCache.RedactedFamily redacted(Family family, Readership readers) {
    Redactions own = new Redactions();
    Optional<Family> shown = new ContentRedactor(readers, own).family(family);
    return new EditionCache.RedactedFamily(shown, own);
  }

  private Optional<Family> family(Family of) {
    if (!readers.sees(of.audience())) {
      redactions.family(of.id());
      of.levels().forEach(levels::redact);
      return Optional.empty();
    }
    List<Level> shown = of.levels().stream().flatMap(l -> levels.level(l).stream()).toList();
    FamilyProse prose =
        new FamilyProse(of.summary(), articles.index(of.index()), trackIndexes(of.trackIndexes()));
    return Optional.of(of.withProse(prose).withLevels(shown));
  }

  private List<Family.TrackIndex> trackIndexes(List<Family.TrackIndex> indexes) {
    List<Family.TrackIndex> shown = new ArrayList<>();
    for (Family.TrackIndex track : indexes) {
      boolean kept = !readers.sees(track.index().audience());
      if (kept) {
        redactions.file(track.index().path());
      } else {
        shown.add(new Family.TrackIndex(track.track(), articles.index(track.index())));
      }
    }
    return shown;
  }

  private List<ProsePage> pages(List<ProsePage> pages) {
    List<ProsePage> shown = new ArrayList<>();
    for (ProsePage page : pages) {
      if (readers.sees(page.audience())) {
        shown.add(page.with(articles.article(page.article())));
      } else {
        redactions.file(page.place().path());
      }
    }
    return shown;
  }
}
