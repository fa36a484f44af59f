package dev.plumbline.generator.edition;

import dev.plumbline.generator.model.Acceptance;
import dev.plumbline.generator.model.CommonFile;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.ProsePage;
import dev.plumbline.generator.model.Term;

/** A redactor of links: turns those to redacted content into plain text. */
final class LinkRedactor {
  private final Framework framework;
  private final ProseRewriter prose;
  private final LevelRewriter levels;

  LinkRedactor(Framework framework, Redactions redactions) {
    this.framework = framework;
    RedactedLinks links = new RedactedLinks(redactions, LinkTargets.of(framework));
    this.prose = new ProseRewriter(text -> text.withoutLinks(links));
    this.levels = new LevelRewriter(prose);
  }

  Framework framework() {
    return new Framework(
        framework.name(),
        prose.rewrite(framework.summary()),
        framework.version(),
        framework.locale(),
        new VocabularyRewriter(prose).rewrite(framework.vocabulary()),
        framework.source(),
        framework.brand(),
        framework.owner(),
        framework.accept().stream().map(this::acceptance).toList(),
        framework.severity(),
        framework.parity(),
        framework.style(),
        prose.rewrite(framework.home()),
        framework.common().stream().map(this::common).toList(),
        framework.families().stream().map(new FamilyRewriter(prose)::rewrite).toList(),
        framework.pages().stream().map(this::page).toList(),
        framework.glossary().stream().map(this::term).toList(),
        framework.assets(),
        prose.rewrite(framework.changelog()),
        framework.place());
  }

  private Acceptance acceptance(Acceptance entry) {
    return new Acceptance(
        entry.code(),
        entry.at(),
        entry.level(),
        entry.criterion(),
        prose.rewrite(entry.reason()),
        entry.place());
  }

  private CommonFile common(CommonFile file) {
    return file.with(
        levels.expectations(file.expectations()),
        levels.texts(file.sections()),
        levels.texts(file.groups()));
  }

  private ProsePage page(ProsePage page) {
    return page.with(prose.rewrite(page.article()));
  }

  private Term term(Term term) {
    return new Term(term.term(), prose.rewrite(term.definition()), term.aliases(), term.place());
  }
}
