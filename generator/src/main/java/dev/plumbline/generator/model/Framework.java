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
 * @param locale a BCP 47 tag
 * @param home prose for the home page
 * @param families by their order, then by name
 * @param pages by their order, then by title
 * @param glossary in the author's order
 * @param assets paths of the files that are copied as they are, sorted; in an edition, without
 *     those that only others may see
 * @param changelog what the owners say of versions
 */
public record Framework(
    String name,
    Prose summary,
    @Nullable String version,
    String locale,
    Vocabulary vocabulary,
    SourceLinks source,
    Brand brand,
    @Nullable Owner owner,
    List<Acceptance> accept,
    List<SeveritySetting> severity,
    ParitySettings parity,
    StyleSettings style,
    IndexFile home,
    List<CommonFile> common,
    List<Family> families,
    List<ProsePage> pages,
    List<Term> glossary,
    List<String> assets,
    Article changelog,
    Place place) {
  public Framework {
    accept = List.copyOf(accept);
    severity = List.copyOf(severity);
    common = List.copyOf(common);
    families = List.copyOf(families);
    pages = List.copyOf(pages);
    glossary = List.copyOf(glossary);
    assets = List.copyOf(assets);
  }

  /** The framework with other words, shared expectations and families. */
  public Framework with(Vocabulary words, List<CommonFile> shared, List<Family> others) {
    return with(words, accept, shared, others, assets);
  }

  /** The framework with other accepted findings. */
  public Framework with(List<Acceptance> accepted) {
    return with(vocabulary, accepted, common, families, assets);
  }

  /** The framework with other assets. */
  public Framework withAssets(List<String> others) {
    return with(vocabulary, accept, common, families, others);
  }

  private Framework with(
      Vocabulary words,
      List<Acceptance> accepted,
      List<CommonFile> shared,
      List<Family> others,
      List<String> files) {
    return new Framework(
        name, summary, version, locale, words, source, brand, owner, accepted, severity, parity,
        style, home, shared, others, pages, glossary, files, changelog, place);
  }

  /**
   * How bad it is here to break a rule; absent where the rule is off. What is an error everywhere
   * is one here too.
   */
  public Optional<Severity> severity(RuleCode code) {
    Optional<SeveritySetting> setting = setting(code);
    if (setting.isPresent()) {
      return Optional.ofNullable(setting.get().severity());
    }
    return code.isOffAtFirst() ? Optional.empty() : Optional.of(code.severity());
  }

  /** What the owners decided about a rule. What is an error everywhere is not theirs to decide. */
  public Optional<SeveritySetting> setting(RuleCode code) {
    return severity.stream()
        .filter(setting -> code.severity() != Severity.ERROR)
        .filter(setting -> setting.code().id().equals(code.id()))
        .findFirst();
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
