package dev.plumbline.generator.parse;

import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Parsed;
import dev.plumbline.generator.markdown.Markdown;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.Term;
import dev.plumbline.generator.source.ContentFolder;
import dev.plumbline.generator.source.SourceFile;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a content folder as a framework, as far as it can be understood. */
public final class FrameworkReader {
  private final Audiences audiences;
  private final ReadFiles files;
  private final Findings findings = new Findings();
  private final Cut cut = new Cut();

  private FrameworkReader(Audiences audiences, ReadFiles files) {
    this.audiences = audiences;
    this.files = files;
  }

  /**
   * The framework, and everything that is wrong in any of its files. Where framework.yaml is
   * missing or hopeless, the framework is empty but for what could be saved.
   *
   * @param audiences those that are served besides everyone; what is kept for others leaves no
   *     trace in the framework
   */
  public static Parsed<Framework> read(ContentFolder folder, Set<String> audiences) {
    return read(folder, audiences, new ReadFiles());
  }

  /**
   * The same, where much of the content may have been read before.
   *
   * @param files what was read before; what is read now is added to it
   */
  public static Parsed<Framework> read(
      ContentFolder folder, Set<String> audiences, ReadFiles files) {
    FrameworkReader reader = new FrameworkReader(new Audiences(audiences), files);
    Framework framework = reader.framework(folder);
    return new Parsed<>(framework, reader.findings.sorted());
  }

  private Framework framework(ContentFolder folder) {
    Layout layout = new LayoutReader(findings).read(folder);
    List<Term> glossary = glossary(layout.glossary());
    Markdown markdown = GlossaryReader.markdown(glossary);
    FrameworkFile file = frameworkFile(layout.framework(), markdown);
    Contents contents =
        new ContentsReader(file, glossary, audiences, files, findings, cut)
            .read(layout, folder.assets());
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

  private void collect(FileReading reading) {
    findings.addAll(reading.findings().sorted());
    cut.addAll(reading.cut());
  }
}
