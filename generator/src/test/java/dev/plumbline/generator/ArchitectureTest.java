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
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
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

  private static final int MOST_TYPES = 50;
  private static final int MOST_COMPONENTS = 10;

  private static final List<String> MANY_TYPES = List.of("check", "parity", "style");

  private static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  /** Each package is a slice of its own, one below another too. */
  @ArchTest
  static final ArchRule packagesFormNoCircle =
      slices().assignedFrom(new Packages()).should().beFreeOfCycles();

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
    return ImportTable.MAY_IMPORT.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(row -> DynamicTest.dynamicTest(row.getKey(), () -> checkRow(row)));
  }

  @TestFactory
  Stream<DynamicTest> eachLibraryStaysWhereItBelongs() {
    return ImportTable.LIBRARIES.entrySet().stream()
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
                      ImportTable.LIBRARIES.keySet().stream().map(name -> name + ".."))
                  .toArray(String[]::new));

  @ArchTest
  static void everyPackageHasARow(JavaClasses classes) {
    classes()
        .should()
        .resideInAnyPackage(
            Stream.concat(
                    Stream.of(ROOT),
                    ImportTable.MAY_IMPORT.keySet().stream().map(ArchitectureTest::full))
                .toArray(String[]::new))
        .check(classes);
  }

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

  /** Parts that belong together are a record of their own. */
  @ArchTest
  static void noRecordHasMoreThanTenComponents(JavaClasses classes) {
    List<String> wide =
        classes.stream()
            .filter(JavaClass::isRecord)
            .filter(type -> type.reflect().getRecordComponents().length > MOST_COMPONENTS)
            .map(JavaClass::getName)
            .toList();
    assertThat(wide).isEmpty();
  }

  /** Rules are all alike, and one a file: they may be many. */
  @ArchTest
  static void noPackageButThoseOfRulesHasMoreThanFiftyTypes(JavaClasses classes) {
    Map<String, Long> sizes =
        classes.stream()
            .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
            .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
    MANY_TYPES.forEach(name -> sizes.remove(full(name)));
    assertThat(sizes.entrySet()).allMatch(size -> size.getValue() <= MOST_TYPES);
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
    return name.equals(ImportTable.ROOT) ? ROOT : ROOT + "." + name;
  }

  /** Classes by the name of their package. */
  private static final class Packages implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      return SliceIdentifier.of(type.getPackageName());
    }

    @Override
    public String getDescription() {
      return "packages";
    }
  }
}
