package dev.plumbline.generator.version;

import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.markdown.Article;
import dev.plumbline.generator.markdown.Markdown;
import dev.plumbline.generator.markdown.MarkdownText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What the owners wrote about each version, in the form of keepachangelog.com: a second-level
 * heading a version, {@code ## [1.2.0] - 2026-03-01}. Other files may be written in other ways,
 * which is no mistake: what is not found is not told.
 */
public final class Changelog {
  /** The file, in the content folder. */
  public static final String PATH = "CHANGELOG.md";

  private static final int VERSION = 2;

  /** Below every heading. */
  private static final int LOWEST = 7;

  /** What keepachangelog.com calls what is not in a version yet. */
  public static final String UNRELEASED = "unreleased";

  private final Map<String, List<Article.Part>> notes = new HashMap<>();

  private Changelog() {}

  /** A changelog without notes. */
  public static Changelog empty() {
    return new Changelog();
  }

  /**
   * The notes in a text.
   *
   * @param audiences whose notes are kept besides those for everyone
   */
  public static Changelog of(String text, Set<String> audiences) {
    Changelog changelog = new Changelog();
    MarkdownText markdown = new MarkdownText(text, MarkdownText.Origin.lines(PATH, 1));
    Article article = new Markdown(List.of()).article(markdown, new Findings());
    changelog.gather(article.parts(), audiences);
    return changelog;
  }

  private void gather(List<Article.Part> parts, Set<String> audiences) {
    List<Article.Part> nowhere = new ArrayList<>();
    List<Article.Part> current = nowhere;
    int leftOut = LOWEST;
    for (Article.Part part : parts) {
      Article.Heading heading = part.heading();
      int level = heading == null ? LOWEST : heading.level();
      if (level <= leftOut) {
        boolean shown = part.audience() == null || audiences.contains(part.audience());
        leftOut = shown ? LOWEST : level;
        current = level > VERSION ? current : shown && heading != null ? of(heading) : nowhere;
        if (shown) {
          add(current, level <= VERSION ? new Article.Part(null, part.prose(), null) : part);
        }
      }
    }
  }

  private List<Article.Part> of(Article.Heading heading) {
    List<Article.Part> parts = new ArrayList<>();
    if (heading.level() == VERSION) {
      notes.putIfAbsent(key(VersionNames.ofHeading(heading.text().plain())), parts);
    }
    return parts;
  }

  private static void add(List<Article.Part> parts, Article.Part part) {
    if (part.heading() != null || !part.prose().isEmpty()) {
      parts.add(part);
    }
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** What was written about a version; empty where nothing was. */
  public Article about(String version) {
    String key = key(version);
    List<Article.Part> parts = notes.getOrDefault(key, notes.getOrDefault(bare(key), List.of()));
    return parts.isEmpty() ? Article.EMPTY : new Article(parts);
  }

  private static String bare(String key) {
    return key.startsWith("v") ? key.substring(1) : key;
  }
}
