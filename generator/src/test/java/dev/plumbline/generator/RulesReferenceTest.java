package dev.plumbline.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Rule;
import dev.plumbline.generator.finding.RuleCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The names of a rule's class and of its cases follow from its code. */
final class RulesReferenceTest {
  private static final Path CASES = Path.of("src/test/resources/cases");
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.plumbline.generator");

  @TestFactory
  Stream<DynamicTest> theClassHasTheNameOfItsCode() {
    return forEachRule(
        rule -> assertThat(rule.getSimpleName()).isEqualTo(className(code(rule).id())));
  }

  @TestFactory
  Stream<DynamicTest> oneListNamesTheRule() {
    return forEachRule(
        rule ->
            assertThat(rule.getConstructorCallsToSelf())
                .as("places that make a %s", rule.getSimpleName())
                .hasSize(1));
  }

  @TestFactory
  Stream<DynamicTest> aCaseBreaksTheRule() {
    return forEachRule(rule -> assertThat(cases(rule, code(rule).id())).isNotEmpty());
  }

  /**
   * For rules of parity, one framework keeps them all: {@code ParityTest} tests every rule on it.
   */
  @TestFactory
  Stream<DynamicTest> aCaseKeepsTheRule() {
    return rules()
        .filter(rule -> !kind(rule).equals("parity"))
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule.getSimpleName(),
                    () -> assertThat(cases(rule, "passes-" + code(rule).id())).isNotEmpty()));
  }

  @TestFactory
  Stream<DynamicTest> aRuleThatCoversNothingNamesNoOtherCode() {
    return forEachRule(
        rule -> {
          if (!covers(rule)) {
            assertThat(codesIn(rule)).containsOnly(((Code) code(rule)).name());
          }
        });
  }

  @Test
  void noTwoRulesHaveOneCode() {
    assertThat(rules().map(RulesReferenceTest::code)).doesNotHaveDuplicates();
  }

  private static Stream<DynamicTest> forEachRule(Consumer<JavaClass> test) {
    return rules()
        .map(rule -> DynamicTest.dynamicTest(rule.getSimpleName(), () -> test.accept(rule)));
  }

  private static Stream<JavaClass> rules() {
    return CLASSES.stream()
        .filter(type -> type.isAssignableTo(Rule.class) && !type.isInterface() && !type.isRecord());
  }

  private static RuleCode code(JavaClass rule) {
    try {
      Constructor<?> constructor = rule.reflect().getDeclaredConstructor();
      constructor.setAccessible(true);
      return ((Rule<?>) constructor.newInstance()).code();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** {@code unknown-heading} is {@code UnknownHeadingCheck}. */
  private static String className(String code) {
    return Arrays.stream(code.split("-", -1))
        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
        .collect(Collectors.joining("", "", "Check"));
  }

  /** The cases that stand where the rule's package has them and whose names begin so. */
  private static List<String> cases(JavaClass rule, String name) {
    try (Stream<Path> folders = Files.list(CASES.resolve(kind(rule)))) {
      return folders
          .map(folder -> folder.getFileName().toString())
          .filter(folder -> folder.equals(name) || folder.startsWith(name + "-"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String kind(JavaClass rule) {
    return rule.getPackageName().replaceAll(".*\\.", "");
  }

  private static boolean covers(JavaClass rule) {
    return CLASSES.stream()
        .filter(type -> type.getName().startsWith(rule.getName()))
        .flatMap(type -> type.getMethodCallsFromSelf().stream())
        .anyMatch(
            call ->
                call.getTargetOwner().isEquivalentTo(Finding.class)
                    && call.getName().equals("covering"));
  }

  private static Set<String> codesIn(JavaClass rule) {
    return rule.getFieldAccessesFromSelf().stream()
        .filter(access -> access.getTargetOwner().isEquivalentTo(Code.class))
        .map(access -> access.getTarget().getName())
        .collect(Collectors.toSet());
  }
}
