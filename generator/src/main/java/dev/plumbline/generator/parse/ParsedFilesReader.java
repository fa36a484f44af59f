package dev.plumbline.generator.parse;

import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.form.Form;
import dev.plumbline.generator.markdown.Article;
import dev.plumbline.generator.markdown.AudienceNames;
import dev.plumbline.generator.markdown.Markdown;
import dev.plumbline.generator.markdown.tree.MarkdownText;
import dev.plumbline.generator.model.CommonFile;
import dev.plumbline.generator.model.IndexFile;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.ProsePage;
import dev.plumbline.generator.model.Vocabulary;
import dev.plumbline.generator.parse.field.ParseContext;
import dev.plumbline.generator.parse.framework.FrameworkFile;
import dev.plumbline.generator.parse.layout.FamilyFiles;
import dev.plumbline.generator.parse.layout.Layout;
import dev.plumbline.generator.parse.level.CommonFileReader;
import dev.plumbline.generator.parse.level.FamilyHeadings;
import dev.plumbline.generator.source.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the files of a framework, each by itself, by its vocabulary and glossary. */
final class ParsedFilesReader {
  private final FrameworkFile framework;
  private final Markdown markdown;
  private final ParseCache cache;
  private final SharedWords shared;
  private final Findings findings;

  /**
   * @param terms all spellings of each glossary term
   * @param cache the cache of files that were read before
   * @param findings receives the problems in the files
   */
  ParsedFilesReader(
      FrameworkFile framework, List<List<String>> terms, ParseCache cache, Findings findings) {
    this.framework = framework;
    this.markdown = new Markdown(terms, framework.audiences(), new Form());
    this.cache = cache;
    this.shared = new SharedWords(framework.audiences(), terms);
    this.findings = findings;
  }

  ParsedFiles read(Layout layout) {
    IndexFile home =
        one(
            layout.index(),
            cache.indexes(),
            (source, context) -> new PageFileReader(context).index(source),
            IndexFile.none("index.md"));
    Article changelog =
        one(
            layout.changelog(),
            cache.changelogs(),
            (source, context) ->
                markdown.article(
                    new MarkdownText(source.text(), MarkdownText.Origin.lines(source.path(), 1)),
                    context.findings()),
            Article.EMPTY);
    List<ProsePage> pages =
        all(
            layout.pages(),
            cache.pages(),
            source -> key(source, ""),
            SourceFile::path,
            (source, context) -> new PageFileReader(context).page(source));
    return new ParsedFiles(home, families(layout), common(layout.common()), pages, changelog);
  }

  private List<CommonFile> common(List<Layout.CommonSource> sources) {
    Vocabulary vocabulary = framework.vocabulary();
    FamilyHeadings headings = FamilyHeadings.of(vocabulary, vocabulary.dimensions());
    return all(
        sources,
        cache.common(),
        source -> key(source, headings),
        source -> source.file().path(),
        (source, context) ->
            new CommonFileReader(context, headings).read(source.file(), source.track()));
  }

  private List<FamilyDraft> families(Layout layout) {
    List<FamilyDraft> families =
        all(
            layout.families(),
            cache.families(),
            source -> key(source.own(), framework.vocabulary()),
            FamilyFiles::path,
            (source, context) -> FamilyDraft.read(source, context, framework));
    List<LevelTask> tasks =
        families.stream()
            .flatMap(
                family ->
                    layout.family(family.family().id()).levels().stream()
                        .map(level -> new LevelTask(family, level)))
            .toList();
    List<Level> levels =
        all(
            tasks,
            cache.levels(),
            task -> key(task.source(), task.headings()),
            task -> task.source().file().path(),
            (task, context) -> task.read(context, framework));
    Map<String, List<Level>> byFamily =
        levels.stream().collect(Collectors.groupingBy(level -> level.ref().family()));
    return families.stream()
        .map(family -> family.with(byFamily.getOrDefault(family.family().id(), List.of())))
        .toList();
  }

  private <T> T one(
      @Nullable SourceFile source,
      ParseCache.FileCache<T> cache,
      Reader<SourceFile, T> reader,
      T absent) {
    return all(
            Stream.ofNullable(source).toList(),
            cache,
            file -> key(file, ""),
            SourceFile::path,
            reader)
        .stream()
        .findFirst()
        .orElse(absent);
  }

  /**
   * Reads files on all processors. Each has findings of its own, and all are collected in the order
   * of the files, so that the result is the same every time.
   */
  private <S, T> List<T> all(
      List<S> sources,
      ParseCache.FileCache<T> cache,
      Function<S, Key> key,
      Function<S, String> path,
      Reader<S, T> reader) {
    List<ParsedFile<T>> all =
        sources.parallelStream()
            .map(
                source ->
                    cache.get(key.apply(source), () -> read(source, path.apply(source), reader)))
            .toList();
    all.forEach(read -> findings.addAll(read.findings()));
    return all.stream().flatMap(read -> read.value().stream()).toList();
  }

  private <S, T> ParsedFile<T> read(S source, String path, Reader<S, T> reader) {
    ParseContext context = new ParseContext(path, markdown, framework.audiences());
    Optional<T> value =
        SafeReading.of(
            context, () -> Optional.ofNullable(reader.read(source, context)), Optional::<T>empty);
    return new ParsedFile<>(value, context.findings().sorted());
  }

  private Key key(Object files, Object words) {
    return new Key(files, words, shared);
  }

  /** A reader of one file; its result is absent where nothing can be understood. */
  @FunctionalInterface
  private interface Reader<S, T> {
    @Nullable T read(S source, ParseContext context);
  }

  /**
   * The key of a file in the cache: all that bears on its meaning.
   *
   * @param files the file itself, its path and text included
   * @param words the vocabulary, as far as the file's words are understood by it
   */
  private record Key(Object files, Object words, SharedWords shared) {
    /** The hash of the files alone: the rest is large, and much the same for all. */
    @Override
    public int hashCode() {
      return files.hashCode();
    }
  }

  /**
   * The words that bear on the meaning of every file.
   *
   * @param terms all spellings of each glossary term
   */
  private record SharedWords(AudienceNames audiences, List<List<String>> terms) {}
}
