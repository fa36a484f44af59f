package dev.plumbline.generator.page.shell;

import dev.plumbline.generator.markdown.Article;
import dev.plumbline.generator.markdown.Markup;
import dev.plumbline.generator.markdown.Prose;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.Term;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.Anchors;
import dev.plumbline.generator.site.SitePath;
import dev.plumbline.generator.site.SlotFiller;
import dev.plumbline.generator.site.Words;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The context of a page that is being made: its address, the addresses of other pages, and texts
 * rendered for it.
 */
public final class PageContext {
  private final SiteContent content;
  private final SitePath path;
  private final @Nullable String root;
  private final SlotFiller filler;
  private final LevelHeads heads = new LevelHeads(this);
  private final GradeNames grades = new GradeNames(this);
  private final Set<String> headingIds = new HashSet<>();

  public PageContext(SiteContent content, SitePath path) {
    this(content, path, true, null);
  }

  private PageContext(SiteContent content, SitePath path, boolean explains, @Nullable String root) {
    this.content = content;
    this.path = path;
    this.root = root;
    this.filler = filler(explains);
  }

  /** A page on which terms are plain text. */
  public static PageContext withoutTerms(SiteContent content, SitePath path) {
    return new PageContext(content, path, false, null);
  }

  /**
   * A page that a server shows at addresses that are not its own, however deep: its links begin at
   * the server's root, if the site's place on it is known.
   */
  public static PageContext atAnyAddress(SiteContent content, SitePath path) {
    String site = content.publication().address();
    return new PageContext(
        content, path, true, site == null ? null : URI.create(site).getRawPath());
  }

  private SlotFiller filler(boolean explains) {
    return new SlotFiller(content.addresses(), content.words(), content.glossary(), path, explains);
  }

  public SiteContent content() {
    return content;
  }

  public Framework framework() {
    return content.framework();
  }

  public Words words() {
    return content.words();
  }

  public GradeNames grades() {
    return grades;
  }

  public LevelHeads heads() {
    return heads;
  }

  SitePath path() {
    return path;
  }

  /** The address of another page of the site, relative to this one. */
  public String href(SitePath target) {
    return root == null ? path.to(target) : target.under(root);
  }

  /** The address of a place on another page, relative to this one. */
  public String href(SitePath target, String anchor) {
    return href(target) + "#" + anchor;
  }

  /** The fragment, rendered for this page. */
  public Markup markup(Prose prose) {
    return prose.isEmpty() ? Markup.EMPTY : new Markup(prose.html(filler::fill));
  }

  /** The fragments, rendered for this page, without empty ones. */
  public List<Markup> markups(List<Prose> proses) {
    List<Markup> markups = new ArrayList<>();
    for (Prose prose : proses) {
      if (!prose.isEmpty()) {
        markups.add(markup(prose));
      }
    }
    return markups;
  }

  /**
   * The article, its highest heading at level {@code top}.
   *
   * @param top 2 to 6
   */
  public ArticleView article(Article article, int top) {
    int highest =
        article.parts().stream()
            .map(Article.Part::heading)
            .mapToInt(heading -> heading == null ? 6 : heading.level())
            .min()
            .orElse(6);
    List<ArticleView.Part> parts = new ArrayList<>();
    article.parts().forEach(part -> parts.add(part(part, top - highest)));
    return new ArticleView(parts);
  }

  private ArticleView.Part part(Article.Part part, int shift) {
    Article.Heading heading = part.heading();
    if (heading == null) {
      return new ArticleView.Part(null, markup(part.prose()));
    }
    int level = Math.max(2, Math.min(6, heading.level() + shift));
    return new ArticleView.Part(
        new ArticleView.Heading(
            level, freeId(heading.id()), markup(heading.text()), heading.text().plain()),
        markup(part.prose()));
  }

  /** Reserves an id, so that no heading gets it. */
  public void reserve(String id) {
    headingIds.add(id);
  }

  private String freeId(String id) {
    String free = id;
    for (int i = 1; !headingIds.add(free); i++) {
      free = id + "-" + i;
    }
    return free;
  }

  /** The explanation of a term of the glossary, by the id of its note. */
  PageShell.TermNote note(String id) {
    int index = content.glossary().index(Anchors.termOf(id));
    Term term = framework().glossary().get(index);
    String anchor = Anchors.term(content.glossary().slug(index));
    return new PageShell.TermNote(
        anchor,
        term.term(),
        markupWithoutTerms(term.definition()),
        href(Addresses.GLOSSARY, anchor));
  }

  /** The fragment, rendered for this page with terms as plain text. */
  public Markup markupWithoutTerms(Prose prose) {
    return new Markup(prose.html(filler(false)::fill));
  }
}
