package dev.plumbline.generator.change;

import dev.plumbline.generator.change.ChangeTarget.Kind;
import dev.plumbline.generator.markdown.Prose;
import dev.plumbline.generator.model.ProsePage;
import dev.plumbline.generator.model.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The changes of a framework's pages and of its glossary. */
final class DocumentChanges {
  private final List<Change> changes = new ArrayList<>();
  private final ListChanges lists = new ListChanges(changes);

  private DocumentChanges() {}

  static List<Change> of(FrameworkPairing pairing) {
    DocumentChanges found = new DocumentChanges();
    found.pages(pairing.before().pages(), pairing.after().pages());
    found.glossary(pairing.before().glossary(), pairing.after().glossary());
    return found.changes;
  }

  private void pages(List<ProsePage> were, List<ProsePage> are) {
    Pairing<ProsePage> pages =
        new Pairing<>(were, are)
            .by(ProsePage::path)
            .byAny(DocumentChanges::addresses, DocumentChanges::addresses)
            .by(page -> FrameworkPairing.folded(page.title()));
    lists.told(Kind.PAGE, pages, ProsePage::path, ProsePage::title, page -> Prose.EMPTY);
    pages.pairs().forEach(pair -> page(pair.before(), pair.after()));
  }

  private static List<String> addresses(ProsePage page) {
    List<String> addresses = new ArrayList<>(List.of("pages/" + page.path() + ".html"));
    page.formerly().forEach(address -> addresses.add(address.id()));
    return addresses;
  }

  private void page(ProsePage was, ProsePage is) {
    ChangeTarget text = new ChangeTarget(Kind.PAGE, is.path(), is.title());
    TextChanges.compare(text, was.article(), is.article(), changes::add);
    ChangeTarget audience = new ChangeTarget(Kind.AUDIENCE, is.path(), is.title());
    TextChanges.compare(audience, was.audience(), is.audience(), changes::add);
    ChangeTarget owner = new ChangeTarget(Kind.OWNER, is.path(), is.title());
    OwnerChanges.compare(owner, was.owner(), is.owner(), changes::add);
  }

  private void glossary(List<Term> were, List<Term> are) {
    Pairing<Term> terms = new Pairing<>(were, are).by(term -> FrameworkPairing.folded(term.term()));
    lists.told(Kind.TERM, terms, Term::term, Term::term, Term::definition);
    terms.pairs().forEach(pair -> words(pair.before(), pair.after()));
  }

  /** Reports other words for a term. */
  private void words(Term before, Term after) {
    String was = words(before);
    String is = words(after);
    if (!was.equals(is)) {
      ChangeTarget term = new ChangeTarget(Kind.TERM, after.term(), after.term());
      changes.add(Change.of(term, ChangeType.CHANGED, Impact.REWORDS, was, is));
    }
  }

  /** The term and all other words for it, whose order does not matter. */
  private static String words(Term term) {
    return Stream.concat(Stream.of(term.term()), term.aliases().stream().sorted())
        .collect(Collectors.joining(", "));
  }
}
