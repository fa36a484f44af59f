package dev.plumbline.generator.export;

import dev.plumbline.generator.document.JsonDocument;
import dev.plumbline.generator.document.JsonWriter;
import dev.plumbline.generator.model.Audience;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.ProsePage;
import dev.plumbline.generator.model.Section;
import dev.plumbline.generator.model.Term;
import dev.plumbline.generator.output.FileContent;
import dev.plumbline.generator.parity.Parity;
import dev.plumbline.generator.site.Addresses;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The export of the whole framework as one JSON document. Its form is promised by the schema beside
 * it; a change that breaks readers raises {@link #FORMAT}.
 */
final class FrameworkExport implements Export {
  /** The version of the document's form. */
  private static final int FORMAT = 1;

  @Override
  public List<ExportedFile> files(ExportContent content) {
    Consumer<JsonWriter> document = json -> write(content, new ExportJson(json, content));
    FileContent file = new FileContent.Streamed(out -> JsonDocument.write(document, out));
    return List.of(new ExportedFile(Addresses.DATA, file));
  }

  private static void write(ExportContent content, ExportJson json) {
    Framework framework = content.framework();
    json.object(
        () -> {
          json.text("$schema", Addresses.DATA.to(Addresses.DATA_SCHEMA));
          json.number("format", FORMAT);
          json.text("name", framework.name());
          json.text("version", framework.version());
          json.text("locale", framework.locale());
          json.prose("summary", framework.summary());
          json.texts("audiences", audiences(framework));
          VocabularyJson.write(framework.vocabulary(), json);
          json.objects(
              "sections", used(framework), section -> VocabularyJson.section(section, json));
          json.objects("families", framework.families(), family -> family(content, family, json));
          json.objects("pages", framework.pages(), page -> page(page, json));
          json.objects("glossary", framework.glossary(), term -> term(term, json));
          Parity parity = content.parity();
          if (parity != null) {
            ParityJson.write(parity, json);
          }
        });
  }

  private static void family(ExportContent content, Family family, ExportJson json) {
    FamilyJson.write(family, json);
    json.objects(
        "levels", family.levels(), level -> new LevelJson(content, family, level, json).write());
  }

  /**
   * The sections with any text: a section that is redacted everywhere in this edition is not named.
   */
  private static List<Section> used(Framework framework) {
    Set<String> used =
        framework.families().stream()
            .flatMap(family -> family.levels().stream())
            .flatMap(level -> level.sections().stream())
            .map(text -> text.about().id())
            .collect(Collectors.toSet());
    return framework.vocabulary().sections().stream()
        .filter(section -> used.contains(section.id()))
        .toList();
  }

  private static List<String> audiences(Framework framework) {
    return framework.vocabulary().audiences().stream().map(Audience::id).sorted().toList();
  }

  private static void page(ProsePage page, ExportJson json) {
    json.text("path", page.path());
    json.text("title", page.title());
    json.text("page", Addresses.page(page.path()).value());
    json.text("owner", page.owner() == null ? null : page.owner().name());
  }

  private static void term(Term term, ExportJson json) {
    json.text("term", term.term());
    json.prose("definition", term.definition());
    json.texts("aliases", term.aliases());
  }
}
