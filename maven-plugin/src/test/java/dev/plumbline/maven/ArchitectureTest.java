package dev.plumbline.maven;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.FileDescriptor;
import java.io.OutputStream;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.logging.Log;

/** What keeps the log of a goal inert, and the same on every machine. */
@AnalyzeClasses(
    packages = "dev.plumbline.maven",
    importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
  /** Maven generates the goal that explains the goals; it prints our own words only. */
  private static final DescribedPredicate<JavaClass> OURS =
      DescribedPredicate.describe("are ours", type -> !type.getSimpleName().equals("HelpMojo"));

  @ArchTest
  static final ArchRule onlyTheLogOfAGoalPrintsIntoThatOfMaven =
      noClasses()
          .that(OURS)
          .and()
          .doNotBelongToAnyOf(GoalLog.class)
          .should()
          .callMethodWhere(
              DescribedPredicate.describe(
                  "is one of Maven's log",
                  call -> call.getTargetOwner().isAssignableTo(Log.class)));

  @ArchTest
  static final ArchRule nothingIsPrintedPastIt =
      noClasses()
          .that(OURS)
          .and()
          .doNotBelongToAnyOf(GoalLog.class, StandardOutput.class)
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(OutputStream.class)
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(FileDescriptor.class)
          .orShould()
          .callMethod(Throwable.class, "printStackTrace");

  @ArchTest
  static final ArchRule aGoalDoesAllThatItDoesAsOne =
      methods()
          .that()
          .haveName("execute")
          .and()
          .areDeclaredInClassesThat(OURS)
          .and()
          .areDeclaredInClassesThat()
          .areAssignableTo(AbstractMojo.class)
          .should(onlyCallGoal());

  /** Digits, decimal signs and letters of the same text differ between the locales of machines. */
  @ArchTest
  static final ArchRule nothingIsWrittenInTheLocaleOfTheMachine =
      noClasses()
          .that(OURS)
          .should()
          .callMethod(String.class, "formatted", Object[].class)
          .orShould()
          .callMethod(String.class, "format", String.class, Object[].class)
          .orShould()
          .callMethod(String.class, "toLowerCase")
          .orShould()
          .callMethod(String.class, "toUpperCase")
          .orShould()
          .callMethod(java.util.Locale.class, "getDefault")
          .orShould()
          .callConstructor(java.util.Formatter.class)
          .orShould()
          .callMethod(java.text.NumberFormat.class, "getInstance")
          .orShould()
          .callMethod(java.text.Collator.class, "getInstance")
          .orShould()
          .callMethod(java.time.format.DateTimeFormatter.class, "ofPattern", String.class);

  private static ArchCondition<JavaMethod> onlyCallGoal() {
    return new ArchCondition<>("only gather the warnings and run a Goal") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        boolean runs =
            method.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Goal.class));
        boolean more =
            method.getMethodCallsFromSelf().stream()
                .anyMatch(
                    call ->
                        !call.getTargetOwner().isEquivalentTo(Goal.class)
                            && !call.getTargetOwner().isEquivalentTo(UnknownProperties.class)
                            && !call.getName().equals("getLog"));
        events.add(
            new SimpleConditionEvent(
                method, runs && !more, method.getFullName() + " does more, or runs no Goal"));
      }
    };
  }
}
