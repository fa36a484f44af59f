package dev.plumbline.generator.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.CheckRequest;
import dev.plumbline.generator.ReadFramework;
import dev.plumbline.generator.SiteGenerator;
import dev.plumbline.generator.finding.Parsed;
import dev.plumbline.generator.finding.Severity;
import dev.plumbline.generator.model.Criterion;
import dev.plumbline.generator.model.Expectation;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Origin;
import dev.plumbline.generator.model.Profile;
import dev.plumbline.generator.source.SourceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Published frameworks, where they lie beside the repository: each says what is in it. */
class CorporaTest {
  static final Path CORPORA =
      Path.of(System.getProperty("plumbline.corpora", "../../shared/corpora"));

  static boolean theyAreHere() {
    return Files.isDirectory(CORPORA);
  }

  @EnabledIf("theyAreHere")
  @ParameterizedTest
  @ValueSource(strings = {"ft", "monzo", "engineeringladders", "artsy", "dropbox"})
  void aPublishedFrameworkIsReadAsItsOwnersMeantIt(String name) throws IOException {
    Path corpus = CORPORA.resolve(name);
    Parsed<Framework> read = ReadFramework.of(SourceReader.read(corpus.resolve("content")).value());
    Map<?, ?> expected = expected(corpus.resolve("EXPECTED.json"));

    assertThat(read.value().families()).hasSize(number(expected.get("families")));
    assertThat(levels(read.value())).isEqualTo(wanted(expected));
  }

  @EnabledIf("theyAreHere")
  @ParameterizedTest
  @ValueSource(strings = {"ft", "monzo", "engineeringladders", "artsy", "dropbox", "indrive"})
  void aPublishedFrameworkHasNoErrors(String name) throws IOException {
    CheckRequest request = CheckRequest.of(CORPORA.resolve(name).resolve("content"));
    assertThat(SiteGenerator.check(request).report().findings())
        .filteredOn(f -> f.severity() == Severity.ERROR)
        .isEmpty();
  }

  private static Map<String, String> levels(Framework framework) {
    Map<String, String> levels = new LinkedHashMap<>();
    framework.families().stream()
        .flatMap(family -> family.levels().stream())
        .sorted((a, b) -> a.ref().toString().compareTo(b.ref().toString()))
        .forEach(level -> levels.put(level.ref().toString(), words(level)));
    return levels;
  }

  private static String words(Level level) {
    Map<String, String> dimensions = new TreeMap<>();
    for (Expectation expectation : level.expectations()) {
      dimensions.put(expectation.dimension().id(), words(level, expectation));
    }
    for (Profile.StageClaim claim : level.profile().stages()) {
      dimensions.putIfAbsent(claim.dimension().id(), "0 0 0 " + claim.stage().id());
    }
    return level.title() + " " + level.grade() + " " + level.code() + " " + dimensions;
  }

  private static String words(Level level, Expectation expectation) {
    List<Criterion> criteria =
        expectation.criteria().stream()
            .filter(c -> !(c.origin() instanceof Origin.SameAs))
            .toList();
    long common = criteria.stream().filter(c -> c.origin() instanceof Origin.Common).count();
    int examples = criteria.stream().mapToInt(criterion -> criterion.examples().size()).sum();
    String stage =
        level.profile().stage(expectation.dimension().id()).map(c -> c.stage().id()).orElse("-");
    String same =
        level.profile().sameAs().stream()
            .filter(claim -> claim.dimension().id().equals(expectation.dimension().id()))
            .map(claim -> " as " + claim.level().target().local())
            .collect(Collectors.joining());
    return criteria.size() + " " + examples + " " + common + " " + stage + same;
  }

  private static Map<String, String> wanted(Map<?, ?> expected) {
    Map<String, String> levels = new TreeMap<>();
    for (Object entry : (List<?>) Objects.requireNonNull(expected.get("levels"))) {
      Map<?, ?> level = (Map<?, ?>) entry;
      String ref = String.valueOf(level.get("ref"));
      Object code = level.get("code");
      String id = ref.substring(ref.lastIndexOf('/') + 1).toUpperCase(Locale.ROOT);
      Map<String, String> dimensions = new TreeMap<>();
      ((Map<?, ?>) Objects.requireNonNull(level.get("dimensions")))
          .forEach((name, value) -> dimensions.put(name.toString(), words((Map<?, ?>) value)));
      levels.put(
          ref,
          level.get("title")
              + " "
              + level.get("grade")
              + " "
              + (code == null ? id : code)
              + " "
              + dimensions);
    }
    return levels;
  }

  private static String words(Map<?, ?> dimension) {
    Object common = dimension.get("fromCommon");
    Object stage = dimension.get("stage");
    Object same = dimension.get("sameAs");
    return dimension.get("criteria")
        + " "
        + dimension.get("examples")
        + " "
        + (common == null ? 0 : common)
        + " "
        + (stage == null ? "-" : stage)
        + (same == null ? "" : " as " + same);
  }

  private static int number(@Nullable Object value) {
    return value instanceof Number number ? number.intValue() : -1;
  }

  private static Map<?, ?> expected(Path file) throws IOException {
    try (JsonParser parser =
        new JsonFactory().createParser(ObjectReadContext.empty(), Files.readString(file))) {
      parser.nextToken();
      return (Map<?, ?>) value(parser);
    }
  }

  private static Object value(JsonParser parser) {
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      Map<String, Object> map = new LinkedHashMap<>();
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String key = parser.getString();
        if (parser.nextToken() != JsonToken.VALUE_NULL) {
          map.put(key, value(parser));
        }
      }
      return map;
    }
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      List<Object> list = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        list.add(value(parser));
      }
      return list;
    }
    return parser.currentToken().isNumeric() ? parser.getIntValue() : parser.getString();
  }
}
