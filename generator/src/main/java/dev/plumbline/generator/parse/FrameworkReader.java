package dev.plumbline.generator.parse;

import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Parsed;
import dev.plumbline.generator.markdown.Markdown;
import dev.plumbline.generator.model.CommonFile;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.ProsePage;
import dev.plumbline.generator.model.Term;
import dev.plumbline.generator.source.ContentFolder;
import dev.plumbline.generator.source.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a content folder as a framework, as far as it can be understood. */
public final class FrameworkReader {
  private final Audiences audiences;
  private final Findings findings = new Findings();
  private final Cut cut = new Cut();

  private FrameworkReader(Audiences audiences) {
    this.audiences = audiences;
  }

  /**
   * The framework, and everything that is wrong in any of its files. Where framework.yaml is
   * missing or hopeless, the framework is empty but for what could be saved.
   *
   * @param audiences those that are served besides everyone; what is kept for others leaves no
   *     trace in the framework
   */
  public static Parsed<Framework> read(ContentFolder folder, Set<String> audiences) {
    FrameworkReader reader = new FrameworkReader(new Audiences(audiences));
    Framework framework = reader.framework(folder);
    return new Parsed<>(framework, reader.findings.sorted());
  }

  private Framework framework(ContentFolder folder) {
    Layout layout = new LayoutReader(findings).read(folder);
    List<Term> glossary = glossary(layout.glossary());
    Markdown markdown = GlossaryReader.markdown(glossary);
    FrameworkFile file = frameworkFile(layout.framework(), markdown);
    Contents contents = contents(layout, markdown, file, glossary, folder.assets());
    return new Assembly(file, contents, cut, findings).framework();
  }

  private List<Term> glossary(@Nullable SourceFile file) {
    FileReading reading = new FileReading(GlossaryReader.PATH, new Markdown(List.of()), audiences);
    List<Term> glossary = new GlossaryReader(reading).read(file);
    collect(reading);
    return glossary;
  }

  private FrameworkFile frameworkFile(@Nullable SourceFile file, Markdown markdown) {
    FileReading reading = new FileReading(FrameworkFileReader.PATH, markdown, audiences);
    FrameworkFile framework = new FrameworkFileReader(reading).read(file);
    collect(reading);
    return framework;
  }

  private Contents contents(
      Layout layout,
      Markdown markdown,
      FrameworkFile file,
      List<Term> glossary,
      List<String> assets) {
    Headings common =
        new Headings(file.vocabulary(), file.vocabulary().dimensions(), file.reliable());
    Function<String, FileReading> opened = path -> new FileReading(path, markdown, audiences);
    List<IndexFile> home =
        parallel(
            layout.index() == null ? List.of() : List.of(layout.index()),
            source -> opened.apply(source.path()),
            (source, reading) -> Optional.ofNullable(new PageFileReader(reading).index(source)));
    List<ProsePage> pages =
        parallel(
            layout.pages(),
            source -> opened.apply(source.path()),
            (source, reading) -> Optional.ofNullable(new PageFileReader(reading).page(source)));
    List<CommonFile> shared =
        parallel(
            layout.common(),
            source -> opened.apply(source.file().path()),
            (source, reading) ->
                Optional.ofNullable(
                    new CommonFileReader(reading, common).read(source.file(), source.track())));
    return new Contents(home, families(layout, file, opened), shared, pages, glossary, assets);
  }

  private List<FamilyDraft> families(
      Layout layout, FrameworkFile file, Function<String, FileReading> opened) {
    List<FamilyDraft> families =
        parallel(
            layout.families(),
            files -> opened.apply(files.path()),
            (files, reading) -> Optional.ofNullable(FamilyDraft.read(files, reading, file)));
    List<LevelTask> tasks =
        families.stream()
            .flatMap(
                family ->
                    family.files().levels().stream().map(level -> new LevelTask(family, level)))
            .toList();
    List<Level> levels =
        parallel(
            tasks,
            task -> opened.apply(task.source().file().path()),
            (task, reading) -> Optional.ofNullable(task.read(reading, file)));
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
  private <S, T> List<T> parallel(
      List<S> sources,
      Function<S, FileReading> opened,
      BiFunction<S, FileReading, Optional<T>> reader) {
    List<Read<T>> all =
        sources.parallelStream()
            .map(
                source -> {
                  FileReading reading = opened.apply(source);
                  return new Read<T>(reader.apply(source, reading), reading);
                })
            .toList();
    all.forEach(read -> collect(read.reading()));
    return all.stream().flatMap(read -> read.value().stream()).toList();
  }

  private void collect(FileReading reading) {
    findings.addAll(reading.findings().sorted());
    cut.addAll(reading.cut());
  }

  private record Read<T>(Optional<T> value, FileReading reading) {}
}
