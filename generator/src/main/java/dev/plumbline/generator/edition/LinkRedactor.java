package dev.plumbline.generator.edition;

import dev.plumbline.generator.markdown.Article;
import dev.plumbline.generator.markdown.Prose;
import dev.plumbline.generator.model.Acceptance;
import dev.plumbline.generator.model.CommonFile;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.ProsePage;
import dev.plumbline.generator.model.Term;

/** A redactor of links: turns those to redacted content into plain text. */
final class LinkRedactor {
  private final Framework framework;
  private final ProseChange change;
  private final LevelTexts levels;

  LinkRedactor(Framework framework, Redactions redactions) {
    this.framework = framework;
    RedactedLinks links = new RedactedLinks(redactions, LinkTargets.of(framework));
    this.change = new ProseChange(prose -> prose.withoutLinks(links));
    this.levels = new LevelTexts(change);
  }

  Framework framework() {
    return new Framework(
        framework.name(),
        prose(framework.summary()),
        framework.version(),
        framework.locale(),
        new VocabularyTexts(change).changed(framework.vocabulary()),
        framework.source(),
        framework.brand(),
        framework.owner(),
        framework.accept().stream().map(this::acceptance).toList(),
        framework.severity(),
        framework.parity(),
        framework.style(),
        change.index(framework.home()),
        framework.common().stream().map(this::common).toList(),
        framework.families().stream().map(new FamilyTexts(change)::changed).toList(),
        framework.pages().stream().map(this::page).toList(),
        framework.glossary().stream().map(this::term).toList(),
        framework.assets(),
        article(framework.changelog()),
        framework.place());
  }

  private Prose prose(Prose prose) {
    return change.prose(prose);
  }

  private Article article(Article article) {
    return change.article(article);
  }

  private Acceptance acceptance(Acceptance entry) {
    return new Acceptance(
        entry.code(),
        entry.at(),
        entry.level(),
        entry.criterion(),
        prose(entry.reason()),
        entry.place());
  }

  private CommonFile common(CommonFile file) {
    return new CommonFile(
        file.path(),
        file.grade(),
        file.tracks(),
        file.families(),
        levels.expectations(file.expectations()),
        levels.texts(file.sections()),
        levels.texts(file.groups()),
        file.gradePlace(),
        file.place());
  }

  private ProsePage page(ProsePage page) {
    return page.with(article(page.article()));
  }

  private Term term(Term term) {
    return new Term(term.term(), prose(term.definition()), term.aliases(), term.place());
  }
}
