package dev.plumbline.generator.parse;

import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.markdown.Markdown;
import dev.plumbline.generator.model.CommonFile;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.ProsePage;
import dev.plumbline.generator.model.Term;
import dev.plumbline.generator.model.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the files of a framework, each by itself, once its vocabulary and glossary are known. */
final class ContentsReader {
  private final FrameworkFile framework;
  private final List<Term> glossary;
  private final Markdown markdown;
  private final Audiences audiences;
  private final ReadFiles files;
  private final Edition edition;
  private final Findings findings;
  private final Cut cut;

  /**
   * @param files what was read before
   * @param findings what is wrong in the files is added to them
   * @param cut what this build does not show is added to it
   */
  ContentsReader(
      FrameworkFile framework,
      List<Term> glossary,
      Audiences audiences,
      ReadFiles files,
      Findings findings,
      Cut cut) {
    this.framework = framework;
    this.glossary = glossary;
    this.markdown = GlossaryReader.markdown(glossary);
    this.audiences = audiences;
    this.files = files;
    this.edition = new Edition(audiences, GlossaryReader.spellings(glossary));
    this.findings = findings;
    this.cut = cut;
  }

  Contents read(Layout layout, List<String> assets) {
    List<IndexFile> home =
        all(
            layout.index() == null ? List.of() : List.of(layout.index()),
            files.indexes(),
            source -> new Key(source, "", edition),
            source ->
                read(
                    source.path(),
                    reading -> Optional.ofNullable(new PageFileReader(reading).index(source))));
    List<ProsePage> pages =
        all(
            layout.pages(),
            files.pages(),
            source -> new Key(source, "", edition),
            source ->
                read(
                    source.path(),
                    reading -> Optional.ofNullable(new PageFileReader(reading).page(source))));
    List<CommonFile> common = common(layout.common());
    return new Contents(home, families(layout), common, pages, glossary, assets);
  }

  private List<CommonFile> common(List<Layout.CommonSource> sources) {
    Headings headings =
        new Headings(
            framework.vocabulary(), framework.vocabulary().dimensions(), framework.reliable());
    return all(
        sources,
        files.common(),
        source -> new Key(source, headings, edition),
        source ->
            read(
                source.file().path(),
                reading ->
                    Optional.ofNullable(
                        new CommonFileReader(reading, headings)
                            .read(source.file(), source.track()))));
  }

  private List<FamilyDraft> families(Layout layout) {
    Words words = new Words(framework.vocabulary(), framework.reliable());
    List<FamilyDraft> families =
        all(
            layout.families(),
            files.families(),
            source -> new Key(source.own(), words, edition),
            source ->
                read(
                    source.path(),
                    reading -> Optional.ofNullable(FamilyDraft.read(source, reading, framework))));
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
            task -> new Key(task.source(), task.family().headings(), edition),
            task ->
                read(
                    task.source().file().path(),
                    reading -> Optional.ofNullable(task.read(reading, framework))));
    Map<String, List<Level>> byFamily =
        levels.stream().collect(Collectors.groupingBy(level -> level.ref().family()));
    return families.stream()
        .map(family -> family.with(byFamily.getOrDefault(family.family().id(), List.of())))
        .toList();
  }

  /**
   * Reads files on all processors. Each has findings of its own, and all are collected in the order
   * of the files, so that the result is the same every time.
   */
  private <S, T> List<T> all(
      List<S> sources,
      ReadFiles.Kept<T> kept,
      Function<S, Key> key,
      Function<S, FileRead<T>> reader) {
    List<FileRead<T>> all =
        sources.parallelStream()
            .map(source -> kept.get(key.apply(source), () -> reader.apply(source)))
            .toList();
    for (FileRead<T> read : all) {
      findings.addAll(read.findings());
      cut.addAll(read.cut());
    }
    return all.stream().flatMap(read -> read.value().stream()).toList();
  }

  private <T> FileRead<T> read(String path, Function<FileReading, Optional<T>> reader) {
    FileReading reading = new FileReading(path, markdown, audiences);
    Optional<T> value = reader.apply(reading);
    return new FileRead<>(value, reading.findings().sorted(), reading.cut());
  }

  /**
   * All that bears on what a file is found to say.
   *
   * @param files itself, its path and text included
   * @param words the vocabulary, as far as the file's words are understood by it
   */
  private record Key(Object files, Object words, Edition edition) {
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
  private record Edition(Audiences audiences, List<List<String>> terms) {}

  /** All that family.yaml is understood by. */
  private record Words(Vocabulary vocabulary, boolean reliable) {}
}
