package dev.plumbline.generator.model;

import dev.plumbline.generator.markdown.Article;
import java.util.List;

/**
 * The documents of a framework besides its families.
 *
 * @param home prose for the home page
 * @param pages by their order, then by title
 * @param glossary in the author's order
 * @param changelog the owners' notes on versions
 * @param assets paths of the files that are copied as they are, sorted; in an edition, without
 *     those that only other readers may see
 */
public record FrameworkDocuments(
    IndexFile home,
    List<ProsePage> pages,
    List<Term> glossary,
    Article changelog,
    List<String> assets) {
  public FrameworkDocuments {
    pages = List.copyOf(pages);
    glossary = List.copyOf(glossary);
    assets = List.copyOf(assets);
  }

  /** No documents. */
  FrameworkDocuments none() {
    return new FrameworkDocuments(
        IndexFile.none(home.path()), List.of(), List.of(), Article.EMPTY, List.of());
  }

  /** The documents with other assets. */
  public FrameworkDocuments withAssets(List<String> others) {
    return new FrameworkDocuments(home, pages, glossary, changelog, others);
  }
}
