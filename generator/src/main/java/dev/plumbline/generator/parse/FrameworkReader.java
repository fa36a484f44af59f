package dev.plumbline.generator.parse;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Parsed;
import dev.plumbline.generator.form.Form;
import dev.plumbline.generator.markdown.AudienceNames;
import dev.plumbline.generator.markdown.Markdown;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.FrameworkDocuments;
import dev.plumbline.generator.model.Status;
import dev.plumbline.generator.model.Term;
import dev.plumbline.generator.parse.field.ParseContext;
import dev.plumbline.generator.parse.field.UniqueNames;
import dev.plumbline.generator.parse.framework.FrameworkFile;
import dev.plumbline.generator.parse.framework.FrameworkFileReader;
import dev.plumbline.generator.parse.framework.GlossaryReader;
import dev.plumbline.generator.parse.layout.Layout;
import dev.plumbline.generator.parse.layout.LayoutReader;
import dev.plumbline.generator.source.SourceFile;
import dev.plumbline.generator.source.SourceTree;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A reader of a content folder as a framework, as far as the folder can be understood. */
public final class FrameworkReader {
  private final ParseCache cache;
  private final Findings findings = new Findings();

  private FrameworkReader(ParseCache cache) {
    this.cache = cache;
  }

  /**
   * The framework as it is written, for all audiences, each level with its own texts only, and the
   * problems of all its files. Where framework.yaml is missing or unreadable, the framework is
   * empty but for the parts that could be read.
   */
  public static Parsed<Framework> read(SourceTree tree) {
    return read(tree, new ParseCache());
  }

  /**
   * The framework, where much of the content may have been read before.
   *
   * @param cache the cache of files that were read before; gets those that are read now
   */
  public static Parsed<Framework> read(SourceTree tree, ParseCache cache) {
    FrameworkReader reader = new FrameworkReader(cache);
    Framework framework = reader.framework(tree);
    return new Parsed<>(framework, reader.findings.sorted());
  }

  private Framework framework(SourceTree tree) {
    Layout layout = new LayoutReader(findings).read(tree);
    List<Term> glossary = glossary(layout.glossary());
    List<List<String>> terms = GlossaryReader.spellings(glossary);
    FrameworkFile file = frameworkFile(layout.framework(), terms);
    ParsedFiles files = new ParsedFilesReader(file, terms, cache, findings).read(layout);
    return framework(file, files, glossary, tree.assets());
  }

  /** Reports a family with the name of another one that is in force. */
  private void checkNames(List<Family> families) {
    Map<String, Family> named = new HashMap<>();
    for (Family family : families) {
      Family first =
          family.status() == Status.LEGACY
              ? null
              : named.putIfAbsent(UniqueNames.fold(family.name()), family);
      if (first != null) {
        findings.add(
            Code.DUPLICATE_NAME,
            family.file().place(),
            "The family name \""
                + family.name()
                + "\" is already used, in "
                + first.file().place().path()
                + ".",
            "give one of them another name, so that readers can tell them apart.");
      }
    }
  }

  private Framework framework(
      FrameworkFile file, ParsedFiles files, List<Term> glossary, List<String> assets) {
    FamilyLevels levels = new FamilyLevels(file.vocabulary(), findings);
    List<Family> families =
        files.families().stream().map(levels::family).sorted(Orders.FAMILIES).toList();
    checkNames(families);
    FrameworkDocuments documents =
        new FrameworkDocuments(
            files.home(),
            files.pages().stream().sorted(Orders.PAGES).toList(),
            glossary,
            files.changelog(),
            assets.stream().sorted(Orders.CODE_POINTS).toList());
    return new Framework(
        file.info(), file.settings(), file.vocabulary(), files.common(), families, documents);
  }

  private List<Term> glossary(@Nullable SourceFile file) {
    return read(
        cache.glossaries(),
        List.of(Optional.ofNullable(file)),
        context(Layout.GLOSSARY, List.of()),
        context -> new GlossaryReader(context).read(file),
        context -> List.of());
  }

  private FrameworkFile frameworkFile(@Nullable SourceFile file, List<List<String>> terms) {
    return read(
        cache.frameworks(),
        List.of(Optional.ofNullable(file), terms),
        context(Layout.FRAMEWORK, terms),
        context -> new FrameworkFileReader(context).read(file),
        context -> new FrameworkFileReader(context).read(null));
  }

  /** Reads a file, unless it was read before. */
  private <T> T read(
      ParseCache.FileCache<T> files,
      Object key,
      ParseContext context,
      Function<ParseContext, T> reader,
      Function<ParseContext, T> otherwise) {
    ParsedFile<T> read =
        files.get(
            key,
            () -> {
              T value =
                  SafeReading.of(
                      context, () -> reader.apply(context), () -> otherwise.apply(context));
              return new ParsedFile<>(Optional.of(value), context.findings().sorted());
            });
    findings.addAll(read.findings());
    return read.value().orElseThrow();
  }

  /**
   * The context of files that are read before the framework's audiences are known, and whose texts
   * cannot have any.
   */
  private static ParseContext context(String path, List<List<String>> terms) {
    return new ParseContext(
        path, new Markdown(terms, AudienceNames.ANY, new Form()), AudienceNames.ANY);
  }
}
