package dev.plumbline.generator.parse;

import dev.plumbline.generator.markdown.Article;
import dev.plumbline.generator.model.CommonFile;
import dev.plumbline.generator.model.IndexFile;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.ProsePage;
import dev.plumbline.generator.model.Term;
import dev.plumbline.generator.parse.framework.FrameworkFile;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * A cache of parsed files, for another reading of much the same content. A file is read again only
 * if its path, its text or anything that bears on its meaning changed. Thread-safe.
 */
public final class ParseCache {
  private final FileCache<FrameworkFile> frameworks = new FileCache<>();
  private final FileCache<List<Term>> glossaries = new FileCache<>();
  private final FileCache<FamilyDraft> families = new FileCache<>();
  private final FileCache<Level> levels = new FileCache<>();
  private final FileCache<CommonFile> common = new FileCache<>();
  private final FileCache<ProsePage> pages = new FileCache<>();
  private final FileCache<IndexFile> indexes = new FileCache<>();
  private final FileCache<Article> changelogs = new FileCache<>();

  FileCache<FrameworkFile> frameworks() {
    return frameworks;
  }

  FileCache<List<Term>> glossaries() {
    return glossaries;
  }

  FileCache<FamilyDraft> families() {
    return families;
  }

  FileCache<Level> levels() {
    return levels;
  }

  FileCache<CommonFile> common() {
    return common;
  }

  FileCache<ProsePage> pages() {
    return pages;
  }

  FileCache<IndexFile> indexes() {
    return indexes;
  }

  FileCache<Article> changelogs() {
    return changelogs;
  }

  /** Forgets the files that nobody has asked for since the last call. */
  public void forgetUnused() {
    List.of(frameworks, glossaries, families, levels, common, pages, indexes, changelogs)
        .forEach(FileCache::forgetUnused);
  }

  /** The parsed files of one kind. */
  static final class FileCache<T> {
    private final Map<Object, Known<T>> files = new ConcurrentHashMap<>();

    /**
     * The parsed file of a key.
     *
     * @param key equal for two files only if they say the same
     * @param reader reads the file, if it was not read before
     */
    ParsedFile<T> get(Object key, Supplier<ParsedFile<T>> reader) {
      Known<T> known = files.get(key);
      if (known == null) {
        // Not inside the map, which would make other threads wait for this file.
        known = new Known<>(reader.get());
        files.put(key, known);
      }
      known.used = true;
      return known.file;
    }

    private void forgetUnused() {
      files.values().removeIf(known -> !known.used);
      files.values().forEach(known -> known.used = false);
    }
  }

  /** A parsed file, and whether anybody has asked for it. */
  private static final class Known<T> {
    private final ParsedFile<T> file;
    private volatile boolean used;

    private Known(ParsedFile<T> file) {
      this.file = file;
    }
  }
}
