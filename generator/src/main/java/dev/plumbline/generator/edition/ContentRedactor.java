package dev.plumbline.generator.edition;

import dev.plumbline.generator.model.Audience;
import dev.plumbline.generator.model.CommonFile;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Framework;
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
   * @param redactions receives what is taken out
   */
  ContentRedactor(Readership readers, Redactions redactions) {
    this.readers = readers;
    this.redactions = redactions;
    this.articles = new ArticleRedactor(readers, redactions);
    this.levels = new LevelRedactor(readers, redactions, articles);
  }

  Framework framework(Framework of) {
    return new Framework(
        of.name(),
        of.summary(),
        of.version(),
        of.locale(),
        vocabulary(of.vocabulary()),
        of.source(),
        of.brand(),
        of.owner(),
        of.accept(),
        of.severity(),
        parity(of.parity()),
        of.style(),
        articles.index(of.home()),
        of.common().stream().map(this::common).toList(),
        of.families().stream().flatMap(family -> family(family).stream()).toList(),
        pages(of.pages()),
        of.glossary(),
        of.assets(),
        articles.article(of.changelog()),
        of.place());
  }

  /** The vocabulary without the audiences of others: even their names are not for everyone. */
  private Vocabulary vocabulary(Vocabulary of) {
    List<Audience> served =
        of.audiences().stream().filter(audience -> readers.sees(audience.id())).toList();
    return new Vocabulary(
        of.tracks(),
        of.grades(),
        of.groups(),
        of.dimensions(),
        of.scales(),
        of.activities(),
        of.pay(),
        of.sections(),
        served);
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

  private Optional<Family> family(Family of) {
    if (!readers.sees(of.audience())) {
      redactions.family(of.id());
      of.levels().forEach(levels::redact);
      return Optional.empty();
    }
    List<Level> shown = of.levels().stream().flatMap(l -> levels.level(l).stream()).toList();
    return Optional.of(
        new Family(
            of.id(),
            of.name(),
            of.summary(),
            of.order(),
            of.status(),
            of.replacedBy(),
            of.dimensions(),
            of.unknownDimensions(),
            of.common(),
            of.peers(),
            of.moves(),
            articles.index(of.index()),
            trackIndexes(of.trackIndexes()),
            shown,
            of.owner(),
            of.audience(),
            of.formerly(),
            of.place()));
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
