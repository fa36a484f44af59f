package dev.plumbline.generator.site;

import dev.plumbline.generator.markdown.Article;
import dev.plumbline.generator.model.Criterion;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.ProsePage;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The resolver of links between content files to their targets on the site.
 *
 * <p>A content file has a page, and fragments that lead to places on it. Fragments of a file are
 * gathered only when a link asks for them.
 */
public final class ContentAddresses {
  private final Map<String, Entry> entries = new HashMap<>();
  private final Glossary glossary;

  /** Gathers every content file that has a page. */
  public ContentAddresses(Framework framework) {
    glossary = new Glossary(framework.glossary());
    add("index.md", Addresses.HOME, () -> headings(List.of(framework.home().article())));
    add("framework.yaml", Addresses.HOME, Map::of);
    if (!framework.glossary().isEmpty()) {
      add("glossary.yaml", Addresses.GLOSSARY, this::terms);
    }
    framework.families().forEach(this::addFamily);
    framework.pages().forEach(this::addPage);
    framework.assets().forEach(path -> add(path, Addresses.asset(path), Map::of));
  }

  /**
   * The target of a link.
   *
   * @param target as written, sanitised
   * @param from the path of the file with the link
   */
  public LinkTarget target(String target, String from) {
    return new LinkReader(entries).read(target, from);
  }

  /** Whether there is a family of this id. */
  public boolean hasFamily(String id) {
    return entries.containsKey("families/" + id + "/family.yaml");
  }

  private void addFamily(Family family) {
    String folder = "families/" + family.id() + "/";
    SitePath page = Addresses.family(family.id());
    Map<String, SitePath> kept = new HashMap<>();
    family.levels().forEach(level -> addLevel(level, folder, kept));
    entries.put(folder + "family.yaml", new Entry(page, Map::of, kept));
    add(folder + "index.md", page, () -> headings(List.of(family.index().article())));
    for (Family.TrackIndex track : family.trackIndexes()) {
      add(
          folder + track.track().id() + "/index.md",
          page,
          () -> headings(List.of(track.index().article())));
    }
  }

  private void addLevel(Level level, String folder, Map<String, SitePath> kept) {
    SitePath page = Addresses.level(level.ref());
    kept.put(level.ref().local(), page);
    String path = level.place().path();
    if (!path.equals(folder + "family.yaml")) {
      add(path, page, () -> fragments(level));
    }
  }

  private void addPage(ProsePage page) {
    add(page.place().path(), Addresses.page(page.path()), () -> headings(List.of(page.article())));
  }

  private void add(String path, SitePath page, Supplier<Map<String, String>> fragments) {
    entries.put(path, new Entry(page, new Fragments(fragments), Map.of()));
  }

  private Map<String, String> terms() {
    Map<String, String> terms = new LinkedHashMap<>();
    glossary.slugs().forEach(slug -> terms.put(slug, Anchors.term(slug)));
    return terms;
  }

  private static Map<String, String> fragments(Level level) {
    Map<String, String> fragments = new LinkedHashMap<>();
    level.prose().fragments().forEach(f -> fragments.put(f.fragment(), anchor(f)));
    level.sections().forEach(text -> fragments.putAll(headings(List.of(text.article()))));
    level.groups().forEach(text -> fragments.putAll(headings(List.of(text.article()))));
    for (Criterion criterion : level.criteria()) {
      fragments.put(criterion.id(), criterion.id());
    }
    return fragments;
  }

  private static String anchor(Level.Fragment fragment) {
    return switch (fragment.kind()) {
      case DIMENSION -> Anchors.dimension(fragment.id());
      case SECTION -> Anchors.section(fragment.id());
      case GROUP -> Anchors.group(fragment.id());
    };
  }

  private static Map<String, String> headings(List<Article> articles) {
    Map<String, String> headings = new LinkedHashMap<>();
    for (Article article : articles) {
      for (Article.Part part : article.parts()) {
        Article.Heading heading = part.heading();
        if (heading != null) {
          headings.put(heading.id(), heading.id());
        }
      }
    }
    return headings;
  }

  /** The fragments of one file, gathered once. */
  private static final class Fragments implements Supplier<Map<String, String>> {
    private final Supplier<Map<String, String>> gathering;
    private volatile @Nullable Map<String, String> gathered;

    Fragments(Supplier<Map<String, String>> gathering) {
      this.gathering = gathering;
    }

    @Override
    public Map<String, String> get() {
      Map<String, String> known = gathered;
      if (known == null) {
        known = gathering.get();
        gathered = known;
      }
      return known;
    }
  }

  /**
   * A content file's page.
   *
   * @param fragments the ids of elements on the page by the fragments of links
   * @param kept the levels kept in the file, by {@code track/level}
   */
  record Entry(
      SitePath page, Supplier<Map<String, String>> fragments, Map<String, SitePath> kept) {}
}
