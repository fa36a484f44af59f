package dev.plumbline.generator.parse.framework;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.finding.Severity;
import dev.plumbline.generator.markdown.AudienceNames;
import dev.plumbline.generator.markdown.Prose;
import dev.plumbline.generator.model.Acceptance;
import dev.plumbline.generator.model.Audience;
import dev.plumbline.generator.model.Brand;
import dev.plumbline.generator.model.ContentParts;
import dev.plumbline.generator.model.FrameworkInfo;
import dev.plumbline.generator.model.FrameworkSettings;
import dev.plumbline.generator.model.LevelRef;
import dev.plumbline.generator.model.Owner;
import dev.plumbline.generator.model.Ref;
import dev.plumbline.generator.model.SeveritySetting;
import dev.plumbline.generator.model.SourceLinks;
import dev.plumbline.generator.model.Vocabulary;
import dev.plumbline.generator.parse.field.Fields;
import dev.plumbline.generator.parse.field.OwnerReader;
import dev.plumbline.generator.parse.field.ParseContext;
import dev.plumbline.generator.parse.field.Values;
import dev.plumbline.generator.parse.field.YamlFields;
import dev.plumbline.generator.parse.yaml.YamlNode;
import dev.plumbline.generator.source.SourceFile;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A reader of framework.yaml. */
public final class FrameworkFileReader {
  private static final List<Severity> SEVERITIES = List.of(Severity.values());

  private final ParseContext context;

  public FrameworkFileReader(ParseContext context) {
    this.context = context;
  }

  /**
   * The content of the file, as far as it can be understood.
   *
   * @param file absent where there is none
   */
  public FrameworkFile read(@Nullable SourceFile file) {
    return bind(YamlFields.of(file, "the framework", context));
  }

  private FrameworkFile bind(Fields fields) {
    Vocabulary vocabulary = new VocabularyReader(context).read(fields);
    AudienceNames audiences =
        AudienceNames.of(vocabulary.audiences().stream().map(Audience::id).toList());
    FrameworkFile file = file(fields, vocabulary, audiences);
    checkLocale(fields, file.info().locale());
    fields.finish();
    context.findings().replaceAll(fields.keyPlaces(ContentParts::framework)::narrowed);
    return file;
  }

  /** Hints list the keys in the order in which they are read here. */
  private FrameworkFile file(Fields fields, Vocabulary vocabulary, AudienceNames audiences) {
    String name = fields.requiredText("name", "");
    Prose summary = fields.markdown("summary");
    String version = fields.text("version");
    String locale = fields.text("locale", "en");
    SourceLinks source = new SourceLinksReader(context).read(fields);
    Brand brand = new BrandReader(context).read(fields);
    Owner owner = new OwnerReader(context).read(fields);
    Place place = Place.startOf(context.path());
    FrameworkSettings settings =
        new FrameworkSettings(
            fields.list("accept", this::acceptance),
            fields.map("severity", this::severity),
            new ParityReader(context.withAudiences(audiences)).read(fields),
            new StyleReader(context).read(fields),
            source,
            brand);
    FrameworkInfo info = new FrameworkInfo(name, summary, version, locale, owner, place);
    return new FrameworkFile(info, settings, vocabulary, audiences);
  }

  private void checkLocale(Fields fields, String locale) {
    if (!LanguageTag.isKnown(locale)) {
      fields
          .findings()
          .add(
              Code.UNKNOWN_LANGUAGE,
              fields.valuePlace("locale"),
              "\"" + locale + "\" is not a language code.",
              LanguageTag.meantBy(locale)
                  .map(tag -> "write \"" + tag + "\".")
                  .orElse("write a language code, such as en, en-GB or de."));
    }
  }

  private Optional<Acceptance> acceptance(YamlNode node) {
    return Fields.of(node, "an accepted finding", context).flatMap(this::acceptance);
  }

  private Optional<Acceptance> acceptance(Fields fields) {
    Optional<Ref> code = fields.required("code").flatMap(n -> fields.values().ref("code", n));
    Optional<Ref> at = fields.required("at").flatMap(n -> fields.values().ref("at", n));
    var reason = fields.requiredMarkdown("reason");
    fields.finish();
    if (code.isEmpty() || at.isEmpty()) {
      return Optional.empty();
    }
    String target = at.get().id();
    int hash = target.indexOf('#');
    String level = hash < 0 ? target : target.substring(0, hash);
    return Optional.of(
        new Acceptance(
            code.get(),
            at.get(),
            level(level),
            hash < 0 ? null : target.substring(hash + 1),
            reason,
            fields.place()));
  }

  private static @Nullable LevelRef level(String text) {
    boolean three = text.chars().filter(c -> c == '/').count() == 2;
    return three ? LevelRef.parse(text, "") : null;
  }

  private Optional<SeveritySetting> severity(Ref code, YamlNode node) {
    Values values = new Values(context);
    if (values.isText(node, "off")) {
      return Optional.of(new SeveritySetting(code, null));
    }
    return values
        .oneOf("severity", node, SEVERITIES, List.of("off"))
        .map(severity -> new SeveritySetting(code, severity));
  }
}
