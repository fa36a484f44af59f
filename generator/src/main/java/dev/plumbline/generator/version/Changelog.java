package dev.plumbline.generator.version;

import dev.plumbline.generator.markdown.Article;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The owners' notes about each version, in the form of keepachangelog.com: one second-level heading
 * for each version, {@code ## [1.2.0] - 2026-03-01}. A file in another form is valid, but has no
 * notes.
 */
public final class Changelog {
  private static final int VERSION = 2;

  /** The word of keepachangelog.com for changes that are in no version yet. */
  public static final String UNRELEASED = "unreleased";

  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final Map<String, List<Article.Part>> notes = new HashMap<>();
  private final Map<String, LocalDate> dates = new HashMap<>();

  private Changelog() {}

  /** The notes in a text. */
  public static Changelog of(Article text) {
    Changelog changelog = new Changelog();
    changelog.gather(text.parts());
    return changelog;
  }

  private void gather(List<Article.Part> parts) {
    List<Article.Part> nowhere = new ArrayList<>();
    List<Article.Part> current = nowhere;
    for (Article.Part part : parts) {
      Article.Heading heading = part.heading();
      if (heading == null || heading.level() > VERSION) {
        add(current, part);
      } else {
        current = of(heading);
        add(current, new Article.Part(null, part.prose(), null));
      }
    }
  }

  private List<Article.Part> of(Article.Heading heading) {
    List<Article.Part> parts = new ArrayList<>();
    if (heading.level() == VERSION) {
      String text = heading.text().plain();
      String key = key(VersionNames.ofHeading(text));
      notes.putIfAbsent(key, parts);
      date(text).ifPresent(date -> dates.putIfAbsent(key, date));
    }
    return parts;
  }

  private static Optional<LocalDate> date(String heading) {
    Matcher matcher = DATE.matcher(heading);
    try {
      return matcher.find() ? Optional.of(LocalDate.parse(matcher.group())) : Optional.empty();
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** The date in the heading of a version; absent where there is none, or none that exists. */
  public Optional<LocalDate> dateOf(String version) {
    String key = key(version);
    return Optional.ofNullable(dates.getOrDefault(key, dates.get(bare(key))));
  }

  private static void add(List<Article.Part> parts, Article.Part part) {
    if (part.heading() != null || !part.prose().isEmpty()) {
      parts.add(part);
    }
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** The notes about a version; empty where there are none. */
  public Article about(String version) {
    String key = key(version);
    List<Article.Part> parts = notes.getOrDefault(key, notes.getOrDefault(bare(key), List.of()));
    return parts.isEmpty() ? Article.EMPTY : new Article(parts);
  }

  private static String bare(String key) {
    return key.startsWith("v") ? key.substring(1) : key;
  }
}
