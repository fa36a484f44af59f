package dev.plumbline.generator;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The structure that CONTRIBUTING.md describes. */
@AnalyzeClasses(
    packages = "dev.plumbline.generator",
    importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
  private static final String ROOT = "dev.plumbline.generator";

  /** Each package and the packages of ours that it may import. */
  private static final Map<String, List<String>> MAY_IMPORT =
      Map.ofEntries(
          Map.entry("inert", List.of()),
          Map.entry("document", List.of()),
          Map.entry("finding", List.of("inert")),
          Map.entry("asset", List.of("finding")),
          Map.entry("source", List.of("asset", "finding")),
          Map.entry("semver", List.of()),
          Map.entry("history", List.of("source", "semver", "finding")),
          Map.entry("markdown", List.of("markdown.tree", "markdown.written", "finding")),
          Map.entry("markdown.tree", List.of("finding")),
          Map.entry("markdown.written", List.of("markdown.tree", "finding")),
          Map.entry("form", List.of("markdown.written", "finding")),
          Map.entry("model", List.of("markdown", "finding")),
          Map.entry("model.text", List.of("model", "markdown")),
          Map.entry(
              "parse",
              List.of(
                  "parse.level",
                  "parse.framework",
                  "parse.layout",
                  "parse.field",
                  "parse.yaml",
                  "source",
                  "model",
                  "form",
                  "markdown",
                  "markdown.tree",
                  "finding")),
          Map.entry("parse.yaml", List.of("markdown.tree", "finding")),
          Map.entry(
              "parse.field",
              List.of("parse.yaml", "source", "model", "markdown", "markdown.tree", "finding")),
          Map.entry("parse.layout", List.of("parse.field", "source", "model", "finding")),
          Map.entry(
              "parse.framework",
              List.of("parse.field", "parse.yaml", "source", "model", "markdown", "finding")),
          Map.entry(
              "parse.level",
              List.of(
                  "parse.field",
                  "parse.yaml",
                  "source",
                  "model",
                  "markdown",
                  "markdown.tree",
                  "finding")),
          Map.entry("assembly", List.of("model", "markdown", "finding")),
          Map.entry("edition", List.of("assembly", "model", "model.text", "markdown", "finding")),
          Map.entry("schema", List.of("source", "model", "document", "finding")),
          Map.entry("compare", List.of("model", "markdown", "finding")),
          Map.entry("site", List.of("model", "markdown", "finding")),
          Map.entry("managing", List.of("model")),
          Map.entry("parity", List.of("managing", "model", "compare", "markdown", "finding")),
          Map.entry(
              "change", List.of("semver", "model", "compare", "parity", "markdown", "finding")),
          Map.entry(
              "change.text",
              List.of("change", "semver", "model", "compare", "document", "finding", "inert")),
          Map.entry("style", List.of("model", "model.text", "markdown", "finding")),
          Map.entry(
              "check",
              List.of(
                  "model",
                  "model.text",
                  "compare",
                  "parity",
                  "style",
                  "site",
                  "markdown",
                  "finding")),
          Map.entry("version", List.of("change", "model", "site", "markdown", "finding")),
          pageEntry("page.shell", "parity", "version"),
          pageEntry("page.expectation", "page.shell"),
          pageEntry("page.profile", "page.expectation", "page.shell"),
          pageEntry("page.move", "page.expectation", "page.profile", "page.shell"),
          pageEntry("page.ladder", "page.move", "page.shell"),
          pageEntry(
              "page.level",
              "change",
              "version",
              "page.expectation",
              "page.move",
              "page.profile",
              "page.shell"),
          pageEntry("page.grade", "page.expectation", "page.move", "page.profile", "page.shell"),
          pageEntry("page.dimension", "page.expectation", "page.shell"),
          pageEntry("page.family", "page.ladder", "page.move", "page.shell"),
          pageEntry("page.home", "version", "page.family", "page.ladder", "page.shell"),
          pageEntry("page.parity", "parity", "page.shell"),
          pageEntry(
              "page.change",
              "semver",
              "change",
              "change.text",
              "version",
              "page.expectation",
              "page.parity",
              "page.shell"),
          pageEntry("page.prose", "page.shell"),
          pageEntry(
              "page.print",
              "page.expectation",
              "page.ladder",
              "page.move",
              "page.profile",
              "page.prose",
              "page.shell"),
          pageEntry("page.interactive", "page.shell"),
          pageEntry(
              "page",
              "page.change",
              "page.dimension",
              "page.family",
              "page.grade",
              "page.home",
              "page.interactive",
              "page.level",
              "page.move",
              "page.parity",
              "page.print",
              "page.prose",
              "page.shell"),
          Map.entry("output", List.of("finding")),
          Map.entry("report", List.of("output", "document", "finding", "inert")),
          Map.entry("render", List.of("site", "output", "markdown", "finding")),
          Map.entry(
              "export",
              List.of(
                  "version",
                  "change",
                  "model",
                  "compare",
                  "parity",
                  "schema",
                  "document",
                  "site",
                  "output",
                  "markdown",
                  "finding")));

  /** Libraries, and the packages that alone may import them. */
  private static final Map<String, List<String>> LIBRARIES =
      Map.of(
          "org.commonmark", List.of("markdown", "markdown.tree", "markdown.written"),
          "tools.jackson", List.of("parse.yaml", "document", "report"),
          "org.snakeyaml", List.of("parse.yaml"),
          "freemarker", List.of("render"),
          "com.github.difflib", List.of("compare"),
          "opennlp", List.of("compare"),
          "org.eclipse.jgit", List.of("history"));

  private static final int MOST_TYPES = 50;

  private static final List<String> MANY_TYPES = List.of("check", "parity", "style");

  private static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  /** Each package is a slice of its own, one below another too. */
  @ArchTest
  static final ArchRule packagesFormNoCircle =
      slices().assignedFrom(new PackageSlices()).should().beFreeOfCycles();

  @ArchTest
  static final ArchRule nothingOnTheWayReadsTheClockTheLocaleOrTheEnvironment =
      noClasses()
          .should()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(System.class, "nanoTime")
          .orShould()
          .callMethod(System.class, "getenv", String.class)
          .orShould()
          .callMethod(System.class, "getProperty", String.class)
          .orShould()
          .callMethod(java.util.Locale.class, "getDefault")
          .orShould()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .callMethod(java.time.LocalDate.class, "now")
          .orShould()
          .callMethod(java.util.TimeZone.class, "getDefault")
          .orShould()
          .callMethod(java.nio.charset.Charset.class, "defaultCharset");

  /** Digits, decimal signs and letters of the same text differ between the locales of machines. */
  @ArchTest
  static final ArchRule nothingIsWrittenInTheLocaleOfTheMachine =
      noClasses()
          .should()
          .callMethod(String.class, "formatted", Object[].class)
          .orShould()
          .callMethod(String.class, "format", String.class, Object[].class)
          .orShould()
          .callMethod(String.class, "toLowerCase")
          .orShould()
          .callMethod(String.class, "toUpperCase")
          .orShould()
          .callConstructor(java.util.Formatter.class)
          .orShould()
          .callMethod(java.io.PrintStream.class, "printf", String.class, Object[].class)
          .orShould()
          .callMethod(java.text.NumberFormat.class, "getInstance")
          .orShould()
          .callMethod(java.text.Collator.class, "getInstance")
          .orShould()
          .callMethod(java.time.format.DateTimeFormatter.class, "ofPattern", String.class);

  /**
   * Reading puts audiences into the model, a comparison tells that one changed; whoever decides by
   * them what is shown would have to know whom an edition is for, and only its package does.
   */
  @ArchTest
  static final ArchRule onlyEditionsAreDecidedByAudiences =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              full("edition"), full("markdown.."), full("model"), full("parse.."), full("change"))
          .should()
          .callMethodWhere(
              DescribedPredicate.describe(
                  "reads an audience",
                  call ->
                      call.getTarget().getName().equals("audience")
                          && Stream.of(full("model"), full("markdown"))
                              .anyMatch(call.getTargetOwner().getPackageName()::startsWith)));

  @ArchTest
  static final ArchRule everyPackageIsNullMarked =
      classes()
          .that()
          .haveSimpleName("package-info")
          .should()
          .beAnnotatedWith(org.jspecify.annotations.NullMarked.class);

  @ArchTest
  static final ArchRule everyExportIsCalledOne =
      classes()
          .that()
          .implement(full("export") + ".Export")
          .should()
          .haveSimpleNameEndingWith("Export");

  @ArchTest
  static final ArchRule nothingElseIsCalledAnExport =
      classes()
          .that()
          .haveSimpleNameEndingWith("Export")
          .and()
          .areNotInterfaces()
          .should()
          .implement(full("export") + ".Export");

  @TestFactory
  Stream<DynamicTest> eachPackageImportsOnlyWhatItsRowNames() {
    return MAY_IMPORT.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(row -> DynamicTest.dynamicTest(row.getKey(), () -> checkRow(row)));
  }

  @TestFactory
  Stream<DynamicTest> eachLibraryStaysWhereItBelongs() {
    return LIBRARIES.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(row -> DynamicTest.dynamicTest(row.getKey(), () -> checkLibrary(row)));
  }

  @ArchTest
  static final ArchRule everyLibraryHasARow =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              Stream.concat(
                      Stream.of(ROOT + "..", "java..", "javax.xml.stream..", "org.jspecify.."),
                      LIBRARIES.keySet().stream().map(name -> name + ".."))
                  .toArray(String[]::new));

  @ArchTest
  static void everyPackageHasARow(JavaClasses classes) {
    classes()
        .should()
        .resideInAnyPackage(
            Stream.concat(Stream.of(ROOT), MAY_IMPORT.keySet().stream().map(ArchitectureTest::full))
                .toArray(String[]::new))
        .check(classes);
  }

  /** Rules are all alike, and one a file: they may be many. */
  @ArchTest
  static void noSimpleNameStandsTwice(JavaClasses classes) {
    Map<String, List<String>> names =
        classes.stream()
            .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
            .collect(
                Collectors.groupingBy(
                    JavaClass::getSimpleName,
                    Collectors.mapping(JavaClass::getName, Collectors.toList())));
    assertThat(names.values()).allMatch(all -> all.size() == 1);
  }

  @ArchTest
  static void noPackageButThoseOfRulesHasMoreThanFiftyTypes(JavaClasses classes) {
    Map<String, Long> sizes =
        classes.stream()
            .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
            .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
    MANY_TYPES.forEach(name -> sizes.remove(full(name)));
    assertThat(sizes.entrySet()).allMatch(size -> size.getValue() <= MOST_TYPES);
  }

  /** A page may show anything of the model, and say how two levels differ. */
  private static Map.Entry<String, List<String>> pageEntry(String name, String... others) {
    return Map.entry(
        name,
        Stream.concat(
                Stream.of("site", "model", "compare", "markdown", "finding"), Stream.of(others))
            .toList());
  }

  private static void checkRow(Map.Entry<String, List<String>> row) {
    noClasses()
        .that()
        .resideInAPackage(full(row.getKey()))
        .should()
        .dependOnClassesThat(isOursBut(row.getKey(), row.getValue()))
        .check(ALL);
  }

  private static DescribedPredicate<JavaClass> isOursBut(String own, List<String> allowed) {
    List<String> names =
        Stream.concat(Stream.of(own), allowed.stream()).map(ArchitectureTest::full).toList();
    return DescribedPredicate.describe(
        "are ours and not in " + names,
        type -> type.getPackageName().startsWith(ROOT) && !names.contains(type.getPackageName()));
  }

  private static void checkLibrary(Map.Entry<String, List<String>> row) {
    String[] owners = row.getValue().stream().map(ArchitectureTest::full).toArray(String[]::new);
    noClasses()
        .that()
        .resideOutsideOfPackages(owners)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(row.getKey() + "..")
        .because("only " + Arrays.toString(owners) + " may")
        .check(ALL);
  }

  private static String full(String name) {
    return ROOT + "." + name;
  }
}
