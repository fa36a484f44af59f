package dev.plumbline.generator.export;

import dev.plumbline.generator.export.SearchDocument.Kind;
import dev.plumbline.generator.markdown.Article;
import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.ProsePage;
import dev.plumbline.generator.model.Stage;
import dev.plumbline.generator.model.Term;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.Anchors;
import dev.plumbline.generator.site.Glossary;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The places of a site that search finds, in order. */
final class SearchDocuments {
  private static final int NONE = SearchDocument.NONE;

  private final Framework framework;
  private final List<SearchDocument> found = new ArrayList<>();

  private SearchDocuments(Framework framework) {
    this.framework = framework;
  }

  /** The places of a framework's site. */
  static List<SearchDocument> of(Framework framework) {
    List<Family> families = framework.families();
    List<SearchDocument> all = new ArrayList<>(part(framework, SearchDocuments::home));
    IntStream.range(0, families.size())
        .parallel()
        .mapToObj(i -> part(framework, documents -> documents.family(families.get(i), i)))
        .forEachOrdered(all::addAll);
    all.addAll(part(framework, SearchDocuments::pages));
    return all;
  }

  /** The number of these places, which decides on the files: they are made later, if at all. */
  static int count(Framework framework) {
    return 1
        + headings(framework.home().article())
        + framework.families().parallelStream().mapToInt(SearchDocuments::count).sum()
        + framework.pages().stream().mapToInt(page -> 1 + headings(page.article())).sum()
        + framework.glossary().size();
  }

  private static int count(Family family) {
    return 1
        + headings(family.index().article())
        + family.trackIndexes().stream().mapToInt(one -> headings(one.index().article())).sum()
        + family.levels().stream().mapToInt(SearchLevel::count).sum()
        + family.dimensions().size();
  }

  private static int headings(Article article) {
    return (int) article.parts().stream().filter(part -> part.heading() != null).count();
  }

  private static List<SearchDocument> part(Framework framework, Consumer<SearchDocuments> part) {
    SearchDocuments documents = new SearchDocuments(framework);
    part.accept(documents);
    return documents.found;
  }

  private void home() {
    List<String> opening =
        List.of(framework.summary().plain(), opening(framework.home().article()));
    String home = Addresses.HOME.value();
    add(Kind.PAGE, NONE, null, List.of(framework.name()), home, opening);
    sections(NONE, framework.name(), home, framework.home().article());
  }

  private void pages() {
    framework.pages().forEach(this::page);
    terms(framework.glossary());
  }

  private void family(Family family, int index) {
    String address = Addresses.family(family.id()).value();
    List<String> opening = new ArrayList<>();
    opening.add(family.summary().plain());
    opening.add(opening(family.index().article()));
    family.trackIndexes().forEach(track -> opening.add(opening(track.index().article())));
    add(Kind.FAMILY, index, null, List.of(family.name()), address, opening);
    sections(index, null, address, family.index().article());
    family.trackIndexes().forEach(track -> sections(index, null, address, track.index().article()));
    SearchLevel searched = new SearchLevel(framework.vocabulary(), family, index, found::add);
    for (Level level : family.levels()) {
      searched.add(level);
    }
    for (Dimension dimension : family.dimensions()) {
      String page = Addresses.dimension(family.id(), dimension.id()).value();
      add(Kind.DIMENSION, index, null, List.of(dimension.name()), page, texts(dimension));
    }
  }

  private static List<String> texts(Dimension dimension) {
    List<String> texts = new ArrayList<>();
    texts.add(dimension.summary().plain());
    for (Stage stage : dimension.stages()) {
      texts.add(stage.name() + ":");
      texts.add(stage.summary().plain());
      stage.signals().forEach(signal -> texts.add(signal.plain()));
      stage.examples().forEach(example -> texts.add(example.plain()));
    }
    return texts;
  }

  private void page(ProsePage page) {
    String address = Addresses.page(page.path()).value();
    List<String> opening = List.of(opening(page.article()));
    add(Kind.PAGE, NONE, null, List.of(page.title()), address, opening);
    sections(NONE, page.title(), address, page.article());
  }

  /** The text before the first heading. */
  private static String opening(Article article) {
    List<Article.Part> parts = article.parts();
    return parts.isEmpty() || parts.get(0).heading() != null ? "" : parts.get(0).prose().plain();
  }

  private void sections(int family, @Nullable String topic, String address, Article article) {
    for (Article.Part part : article.parts()) {
      Article.Heading heading = part.heading();
      if (heading != null) {
        String place = address + "#" + heading.id();
        List<String> text = List.of(part.prose().plain());
        add(Kind.PAGE, family, topic, List.of(heading.text().plain()), place, text);
      }
    }
  }

  private void terms(List<Term> terms) {
    Glossary glossary = new Glossary(terms);
    for (int i = 0; i < terms.size(); i++) {
      Term term = terms.get(i);
      List<String> names = new ArrayList<>(List.of(term.term()));
      names.addAll(term.aliases());
      String address = Addresses.GLOSSARY.value() + "#" + Anchors.term(glossary.slug(i));
      add(Kind.TERM, NONE, null, names, address, List.of(term.definition().plain()));
    }
  }

  private void add(
      Kind kind,
      int family,
      @Nullable String topic,
      List<String> names,
      String address,
      List<String> texts) {
    found.add(new SearchDocument(kind, family, NONE, topic, names, address, texts));
  }
}
