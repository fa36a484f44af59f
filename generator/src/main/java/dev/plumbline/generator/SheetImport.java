package dev.plumbline.generator;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.FindingReport;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Parsed;
import dev.plumbline.generator.sheet.content.ContentFiles;
import dev.plumbline.generator.sheet.ladder.ExportedTable;
import dev.plumbline.generator.sheet.ladder.LadderBuilder;
import dev.plumbline.generator.sheet.ladder.LadderDraft;
import dev.plumbline.generator.sheet.layout.CellTally;
import dev.plumbline.generator.sheet.layout.MappingReader;
import dev.plumbline.generator.sheet.layout.NamedTable;
import dev.plumbline.generator.sheet.layout.SheetMapping;
import dev.plumbline.generator.sheet.layout.WorkbookTables;
import dev.plumbline.generator.sheet.read.Workbook;
import dev.plumbline.generator.sheet.read.WorkbookReader;
import dev.plumbline.generator.source.SourceFile;
import dev.plumbline.generator.source.SourceTree;
import dev.plumbline.generator.start.ExistingFilesException;
import dev.plumbline.generator.start.NewFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The import of a spreadsheet as a content folder. */
public final class SheetImport {
  /** Where the report of the import stands in the content folder. It is no content. */
  public static final String REPORT = SourceTree.OWN + "/import.md";

  private SheetImport() {}

  /**
   * Imports a spreadsheet. Unless the result has errors, its files are written: all or none.
   *
   * @throws ExistingFilesException if something is in the folder
   * @throws IOException if the file cannot be read, or the folder cannot be written; the message
   *     names the path
   */
  public static ImportResult of(ImportRequest request) throws IOException {
    refuseExisting(request.content());
    ImportResult result = inMemory(request);
    if (!result.fails()) {
      Map<String, String> files = new TreeMap<>(result.files());
      files.put(REPORT, ImportReport.of(request, result));
      NewFiles.write(request.content(), ContentFiles.bytes(files));
    }
    return result;
  }

  /** Imports a spreadsheet and writes nothing. */
  public static ImportResult inMemory(ImportRequest request) throws IOException {
    Findings findings = new Findings();
    SheetMapping mapping = mapping(request, findings).withLayout(request.layout());
    Parsed<Workbook> workbook = WorkbookReader.read(request.from());
    findings.addAll(workbook.findings());
    String name = mapping.name() == null ? name(workbook.value().name()) : mapping.name();
    CellTally tally = new CellTally(workbook.value());
    Optional<LadderDraft> exported = ExportedTable.in(workbook.value(), name, tally);
    List<NamedTable> tables =
        exported.isPresent()
            ? List.of()
            : WorkbookTables.of(workbook.value(), mapping, tally, findings);
    LadderDraft draft = exported.orElseGet(() -> LadderBuilder.of(name, tables, mapping, tally));
    Map<String, String> files =
        draft.ladder().families().isEmpty() ? Map.of() : ContentFiles.of(draft.ladder());
    return new ImportResult(
        findings.sorted(), tables, tally, draft.steps(), files, check(request, files));
  }

  private static SheetMapping mapping(ImportRequest request, Findings findings) throws IOException {
    Path path = request.mapping();
    if (path == null) {
      return SheetMapping.NONE;
    }
    String text = new String(Files.readAllBytes(path), UTF_8).replace("\r\n", "\n");
    String clean = text.startsWith("\uFEFF") ? text.substring(1) : text;
    Parsed<SheetMapping> mapping =
        MappingReader.read(new SourceFile(String.valueOf(path.getFileName()), clean));
    findings.addAll(mapping.findings());
    return mapping.value();
  }

  /**
   * The name of a framework, from that of its file: "career-ladder_v2.xlsx" is Career ladder v2.
   */
  private static String name(String file) {
    int dot = file.lastIndexOf('.');
    String words = (dot > 0 ? file.substring(0, dot) : file).replaceAll("[\\s_-]+", " ").strip();
    return words.isEmpty()
        ? "Careers"
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static CheckResult check(ImportRequest request, Map<String, String> files) {
    List<SourceFile> sources =
        new TreeMap<>(files)
            .entrySet().stream().map(f -> new SourceFile(f.getKey(), f.getValue())).toList();
    SourceTree tree = new SourceTree(sources, List.of(), List.of(), List.of(), List.of());
    if (files.isEmpty()) {
      return new CheckResult(
          ParsedFramework.of(new Parsed<>(tree, List.of()), BuildMemory.ofOne().files())
              .framework(),
          new FindingReport(List.<Finding>of(), Map.of()));
    }
    return SiteGenerator.check(new Parsed<>(tree, List.of()), CheckRequest.of(request.content()));
  }

  private static void refuseExisting(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> entries = Files.list(folder)) {
      List<String> names =
          entries.map(path -> String.valueOf(path.getFileName())).sorted().toList();
      if (!names.isEmpty()) {
        throw new ExistingFilesException(names);
      }
    }
  }
}
