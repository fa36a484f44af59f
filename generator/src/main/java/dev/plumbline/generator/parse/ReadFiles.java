package dev.plumbline.generator.parse;

import dev.plumbline.generator.markdown.Article;
import dev.plumbline.generator.model.CommonFile;
import dev.plumbline.generator.model.IndexFile;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.ProsePage;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What files were found to say, kept for another reading of much the same content. A file is not
 * read a second time where its text, its path, and all that bears on how it is understood are the
 * same. Safe over threads.
 */
public final class ReadFiles {
  private final Kept<FamilyDraft> families = new Kept<>();
  private final Kept<Level> levels = new Kept<>();
  private final Kept<CommonFile> common = new Kept<>();
  private final Kept<ProsePage> pages = new Kept<>();
  private final Kept<IndexFile> indexes = new Kept<>();
  private final Kept<Article> changelogs = new Kept<>();

  Kept<FamilyDraft> families() {
    return families;
  }

  Kept<Level> levels() {
    return levels;
  }

  Kept<CommonFile> common() {
    return common;
  }

  Kept<ProsePage> pages() {
    return pages;
  }

  Kept<IndexFile> indexes() {
    return indexes;
  }

  Kept<Article> changelogs() {
    return changelogs;
  }

  /** Files of one kind. */
  static final class Kept<T> {
    private final Map<Object, FileRead<T>> files = new ConcurrentHashMap<>();

    /**
     * What a file says.
     *
     * @param key equal for two files only if they say the same
     * @param reading reads it, if it was not read before
     */
    FileRead<T> get(Object key, Supplier<FileRead<T>> reading) {
      FileRead<T> before = files.get(key);
      if (before != null) {
        return before;
      }
      // Not inside the map, which would make other threads wait for this file.
      FileRead<T> read = reading.get();
      files.put(key, read);
      return read;
    }
  }
}
