package dev.plumbline.generator.model;

import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.finding.RuleCode;
import dev.plumbline.generator.finding.Severity;
import dev.plumbline.generator.markdown.Article;
import dev.plumbline.generator.markdown.Prose;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A career framework.
 *
 * @param common expectations that families share
 * @param families by their order, then by name
 */
public record Framework(
    FrameworkInfo info,
    FrameworkSettings settings,
    Vocabulary vocabulary,
    List<CommonFile> common,
    List<Family> families,
    FrameworkDocuments documents) {
  public Framework {
    common = List.copyOf(common);
    families = List.copyOf(families);
  }

  /** Its name. */
  public String name() {
    return info.name();
  }

  /** Its summary, which may be empty. */
  public Prose summary() {
    return info.summary();
  }

  /** Its version, as written; absent where it has none. */
  public @Nullable String version() {
    return info.version();
  }

  /** The language that it is written in, as a BCP 47 tag. */
  public String locale() {
    return info.locale();
  }

  /** The owner of the framework. */
  public @Nullable Owner owner() {
    return info.owner();
  }

  /** The first line of framework.yaml. */
  public Place place() {
    return info.place();
  }

  /** The findings that its owners accept. */
  public List<Acceptance> accept() {
    return settings.accept();
  }

  /** The settings of parity. */
  public ParitySettings parity() {
    return settings.parity();
  }

  /** The settings of style. */
  public StyleSettings style() {
    return settings.style();
  }

  /** Its owners' own look. */
  public Brand brand() {
    return settings.brand();
  }

  /** The prose for the home page. */
  public IndexFile home() {
    return documents.home();
  }

  /** Its pages of prose, by their order, then by title. */
  public List<ProsePage> pages() {
    return documents.pages();
  }

  /** Its glossary, in the author's order. */
  public List<Term> glossary() {
    return documents.glossary();
  }

  /** The owners' notes on versions. */
  public Article changelog() {
    return documents.changelog();
  }

  /** The paths of its assets, sorted. */
  public List<String> assets() {
    return documents.assets();
  }

  /** The severity of breaking a rule in this framework; absent where the rule is off. */
  public Optional<Severity> severity(RuleCode code) {
    return settings.severity(code);
  }

  /** The framework with another description of itself. */
  public Framework withInfo(FrameworkInfo other) {
    return new Framework(other, settings, vocabulary, common, families, documents);
  }

  /** The framework with other settings. */
  public Framework withSettings(FrameworkSettings other) {
    return new Framework(info, other, vocabulary, common, families, documents);
  }

  /** The framework with another vocabulary. */
  public Framework withVocabulary(Vocabulary other) {
    return new Framework(info, settings, other, common, families, documents);
  }

  /** The framework with other shared expectations. */
  public Framework withCommon(List<CommonFile> others) {
    return new Framework(info, settings, vocabulary, others, families, documents);
  }

  /** The framework with other families. */
  public Framework withFamilies(List<Family> others) {
    return new Framework(info, settings, vocabulary, common, others, documents);
  }

  /** The framework with other documents. */
  public Framework withDocuments(FrameworkDocuments other) {
    return new Framework(info, settings, vocabulary, common, families, other);
  }

  /** The framework with the outlines of all levels. */
  public Framework outline() {
    return withFamilies(families.stream().map(Family::outline).toList());
  }

  /** The framework without its documents and without any text of its families. */
  public Framework withoutTexts() {
    return withFamilies(families.stream().map(Family::withoutTexts).toList())
        .withDocuments(documents.none());
  }

  /** The family with this id. */
  public Optional<Family> family(String id) {
    return families.stream().filter(family -> family.id().equals(id)).findFirst();
  }

  /** The level with this name. */
  public Optional<Level> level(LevelRef ref) {
    return family(ref.family())
        .flatMap(
            family ->
                family.levels().stream().filter(level -> level.ref().equals(ref)).findFirst());
  }
}
