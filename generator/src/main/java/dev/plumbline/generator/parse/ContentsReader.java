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
import dev.plumbline.generator.parse.field.FileReading;
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

/** Reads the files of a framework, each by itself, once its vocabulary and glossary are known. */
final class ContentsReader {
  private final FrameworkFile framework;
  private final Markdown markdown;
  private final ReadFiles files;
  private final Everywhere everywhere;
  private final Findings findings;

  /**
   * @param terms all spellings of each glossary term
   * @param files what was read before
   * @param findings what is wrong in the files is added to them
   */
  ContentsReader(
      FrameworkFile framework, List<List<String>> terms, ReadFiles files, Findings findings) {
    this.framework = framework;
    this.markdown = new Markdown(terms, framework.audiences(), new Form());
    this.files = files;
    this.everywhere = new Everywhere(framework.audiences(), terms);
    this.findings = findings;
  }

  Contents read(Layout layout) {
    IndexFile home =
        one(
            layout.index(),
            files.indexes(),
            (source, reading) -> new PageFileReader(reading).index(source),
            IndexFile.none("index.md"));
    Article changelog =
        one(
            layout.changelog(),
            files.changelogs(),
            (source, reading) ->
                markdown.article(
                    new MarkdownText(source.text(), MarkdownText.Origin.lines(source.path(), 1)),
                    reading.findings()),
            Article.EMPTY);
    List<ProsePage> pages =
        all(
            layout.pages(),
            files.pages(),
            source -> key(source, ""),
            SourceFile::path,
            (source, reading) -> new PageFileReader(reading).page(source));
    return new Contents(home, families(layout), common(layout.common()), pages, changelog);
  }

  private List<CommonFile> common(List<Layout.CommonSource> sources) {
    Vocabulary vocabulary = framework.vocabulary();
    FamilyHeadings headings = FamilyHeadings.of(vocabulary, vocabulary.dimensions());
    return all(
        sources,
        files.common(),
        source -> key(source, headings),
        source -> source.file().path(),
        (source, reading) ->
            new CommonFileReader(reading, headings).read(source.file(), source.track()));
  }

  private List<FamilyDraft> families(Layout layout) {
    List<FamilyDraft> families =
        all(
            layout.families(),
            files.families(),
            source -> key(source.own(), framework.vocabulary()),
            FamilyFiles::path,
            (source, reading) -> FamilyDraft.read(source, reading, framework));
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
            files.levels(),
            task -> key(task.source(), task.headings()),
            task -> task.source().file().path(),
            (task, reading) -> task.read(reading, framework));
    Map<String, List<Level>> byFamily =
        levels.stream().collect(Collectors.groupingBy(level -> level.ref().family()));
    return families.stream()
        .map(family -> family.with(byFamily.getOrDefault(family.family().id(), List.of())))
        .toList();
  }

  private <T> T one(
      @Nullable SourceFile source, ReadFiles.Kept<T> kept, Reader<SourceFile, T> reader, T absent) {
    return all(
            Stream.ofNullable(source).toList(),
            kept,
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
      ReadFiles.Kept<T> kept,
      Function<S, Key> key,
      Function<S, String> path,
      Reader<S, T> reader) {
    List<FileRead<T>> all =
        sources.parallelStream()
            .map(
                source ->
                    kept.get(key.apply(source), () -> read(source, path.apply(source), reader)))
            .toList();
    all.forEach(read -> findings.addAll(read.findings()));
    return all.stream().flatMap(read -> read.value().stream()).toList();
  }

  private <S, T> FileRead<T> read(S source, String path, Reader<S, T> reader) {
    FileReading reading = new FileReading(path, markdown, framework.audiences());
    Optional<T> value =
        SafeReading.of(
            reading, () -> Optional.ofNullable(reader.read(source, reading)), Optional::<T>empty);
    return new FileRead<>(value, reading.findings().sorted());
  }

  private Key key(Object files, Object words) {
    return new Key(files, words, everywhere);
  }

  /** Reads what one file says; nothing where it cannot be understood at all. */
  @FunctionalInterface
  private interface Reader<S, T> {
    @Nullable T read(S source, FileReading reading);
  }

  /**
   * All that bears on what a file is found to say.
   *
   * @param files itself, its path and text included
   * @param words the vocabulary, as far as the file's words are understood by it
   */
  private record Key(Object files, Object words, Everywhere everywhere) {
    /** Files differ; what they are understood by is much the same for all, and much to go over. */
    @Override
    public int hashCode() {
      return files.hashCode();
    }
  }

  /**
   * What bears on every file.
   *
   * @param terms all spellings of each glossary term
   */
  private record Everywhere(AudienceNames audiences, List<List<String>> terms) {}
}
