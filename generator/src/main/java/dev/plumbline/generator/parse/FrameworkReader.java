package dev.plumbline.generator.parse;

import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Parsed;
import dev.plumbline.generator.form.Form;
import dev.plumbline.generator.markdown.AudienceNames;
import dev.plumbline.generator.markdown.Markdown;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.FrameworkDocuments;
import dev.plumbline.generator.model.Term;
import dev.plumbline.generator.parse.field.FileReading;
import dev.plumbline.generator.parse.framework.FrameworkFile;
import dev.plumbline.generator.parse.framework.FrameworkFileReader;
import dev.plumbline.generator.parse.framework.GlossaryReader;
import dev.plumbline.generator.parse.layout.Layout;
import dev.plumbline.generator.parse.layout.LayoutReader;
import dev.plumbline.generator.source.SourceFile;
import dev.plumbline.generator.source.SourceTree;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a content folder as a framework, as far as it can be understood. */
public final class FrameworkReader {
  private final ReadFiles files;
  private final Findings findings = new Findings();

  private FrameworkReader(ReadFiles files) {
    this.files = files;
  }

  /**
   * The framework as it is written, for all audiences: each level with what it says itself; and
   * everything that is wrong in any of its files. Where framework.yaml is missing or hopeless, the
   * framework is empty but for what could be saved.
   */
  public static Parsed<Framework> read(SourceTree tree) {
    return read(tree, new ReadFiles());
  }

  /**
   * The same, where much of the content may have been read before.
   *
   * @param files what was read before; what is read now is added to it
   */
  public static Parsed<Framework> read(SourceTree tree, ReadFiles files) {
    FrameworkReader reader = new FrameworkReader(files);
    Framework framework = reader.framework(tree);
    return new Parsed<>(framework, reader.findings.sorted());
  }

  private Framework framework(SourceTree tree) {
    Layout layout = new LayoutReader(findings).read(tree);
    List<Term> glossary = glossary(layout.glossary());
    List<List<String>> terms = GlossaryReader.spellings(glossary);
    FrameworkFile file = frameworkFile(layout.framework(), terms);
    Contents contents = new ContentsReader(file, terms, files, findings).read(layout);
    return framework(file, contents, glossary, tree.assets());
  }

  private Framework framework(
      FrameworkFile file, Contents contents, List<Term> glossary, List<String> assets) {
    FamilyLevels levels = new FamilyLevels(file.vocabulary(), findings);
    List<Family> families =
        contents.families().stream().map(levels::family).sorted(Orders.FAMILIES).toList();
    FrameworkDocuments documents =
        new FrameworkDocuments(
            contents.home(),
            contents.pages().stream().sorted(Orders.PAGES).toList(),
            glossary,
            contents.changelog(),
            assets.stream().sorted(Orders.CODE_POINTS).toList());
    return new Framework(
        file.info(), file.settings(), file.vocabulary(), contents.common(), families, documents);
  }

  private List<Term> glossary(@Nullable SourceFile file) {
    FileReading reading = reading(Layout.GLOSSARY, List.of());
    List<Term> glossary =
        SafeReading.of(reading, () -> new GlossaryReader(reading).read(file), List::of);
    findings.addAll(reading.findings().sorted());
    return glossary;
  }

  private FrameworkFile frameworkFile(@Nullable SourceFile file, List<List<String>> terms) {
    FileReading reading = reading(Layout.FRAMEWORK, terms);
    FrameworkFile framework =
        SafeReading.of(
            reading,
            () -> new FrameworkFileReader(reading).read(file),
            () -> new FrameworkFileReader(reading).read(null));
    findings.addAll(reading.findings().sorted());
    return framework;
  }

  /** Before the framework's audiences are known; no text of these files can have one. */
  private static FileReading reading(String path, List<List<String>> terms) {
    return new FileReading(
        path, new Markdown(terms, AudienceNames.ANY, new Form()), AudienceNames.ANY);
  }
}
