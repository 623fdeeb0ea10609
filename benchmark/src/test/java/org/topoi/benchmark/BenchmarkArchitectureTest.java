package org.topoi.benchmark;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;
import org.topoi.analysis.corpus.CorpusWriter;

/** The rules of docs/STYLE.md for the benchmark. */
@AnalyzeClasses(
    packages = "org.topoi.benchmark",
    importOptions = ImportOption.DoNotIncludeTests.class)
class BenchmarkArchitectureTest {

  @ArchTest
  static final ArchRule featuresHaveNoCycles =
      slices().matching("org.topoi.benchmark.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule oneClassKnowsWhichCorpusIsMeasured =
      noClasses()
          .that()
          .doNotHaveSimpleName("TopoiCorpus")
          .should()
          .dependOnClassesThat()
          .areAssignableTo(CorpusWriter.class);

  @ArchTest
  static final ArchRule oneClassReadsTheClock =
      noClasses()
          .that()
          .doNotHaveSimpleName("Stopwatch")
          .and()
          .resideOutsideOfPackage("..jmh_generated..")
          .should()
          .callMethod(System.class, "nanoTime")
          .orShould()
          .callMethod(System.class, "currentTimeMillis");

  @ArchTest
  static final ArchRule packagesAreNullMarked =
      classes()
          .that()
          .resideOutsideOfPackage("..jmh_generated..")
          .should(
              new ArchCondition<>("stand in a package marked @NullMarked") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                  if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                    events.add(
                        SimpleConditionEvent.violated(
                            type, type.getPackageName() + " is not marked"));
                  }
                }
              });
}
