package org.topoi.web.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.NullMarked;

/** The rules of docs/STYLE.md that a build can check, by their numbers there. */
@AnalyzeClasses(packages = "org.topoi", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String[] LAYERS = {
    "..util..",
    "..utils..",
    "..service..",
    "..services..",
    "..dto..",
    "..model..",
    "..entity..",
    "..controller..",
    "..helper..",
    "..common..",
    "..impl.."
  };

  /**
   * Raised while the application is put together from its own resources, where nobody could answer
   * them.
   */
  private static final Set<String> NEVER_MET =
      Set.of("MalformedDictionaryException", "MalformedPatternException");

  @ArchTest
  static final ArchRule rule1AnalysisStandsAlone =
      classes()
          .that()
          .resideInAPackage("org.topoi.analysis..")
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                  "org.topoi.analysis..",
                  "java.lang..",
                  "java.util..",
                  "java.io..",
                  "java.nio..",
                  "java.math..",
                  "java.net..",
                  "java.security..",
                  "java.text..",
                  "java.time..",
                  "org.jspecify..",
                  "com.ibm.icu..",
                  "morfologik..",
                  "opennlp.."));

  @ArchTest
  static final ArchRule rule1AnalysisNeitherLogsNorAsksTheNet =
      noClasses()
          .that()
          .resideInAPackage("org.topoi.analysis..")
          .should()
          .dependOnClassesThat(resideInAnyPackage("java.util.logging..", "java.net.http.."))
          .orShould()
          .callConstructor(java.util.Random.class);

  @ArchTest
  static final ArchRule rule2CoreKnowsNeitherSiblingNorPages =
      noClasses()
          .that()
          .resideInAPackage("org.topoi.core..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                  "org.topoi.analysis..",
                  "org.topoi.web..",
                  "jakarta.ws.rs..",
                  "io.quarkus.qute.."));

  @ArchTest
  static final ArchRule rule3TablesStayInCore =
      noClasses()
          .that()
          .resideInAnyPackage("org.topoi.web..", "org.topoi.analysis..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                  "jakarta.persistence..",
                  "org.hibernate..",
                  "io.quarkus.hibernate..",
                  "java.sql.."));

  @ArchTest
  static final ArchRule rule3EntitiesAreHidden =
      classes()
          .that()
          .areAnnotatedWith(Entity.class)
          .should()
          .bePackagePrivate()
          .andShould()
          .haveSimpleNameEndingWith("Entity");

  @ArchTest
  static final ArchRule rule4NoCyclesInAnalysis =
      slices().matching("org.topoi.analysis.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule rule4NoCyclesInCore =
      slices().matching("org.topoi.core.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule rule4NoCyclesInWeb =
      slices().matching("org.topoi.web.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule rule4PageFeaturesKnowOnlyThemselves =
      slices()
          .matching("org.topoi.web.(*)..")
          .should()
          .notDependOnEachOther()
          .ignoreDependency(
              describe("any", (JavaClass any) -> true),
              resideInAnyPackage(
                  "org.topoi.web.corpus..",
                  "org.topoi.web.layout..",
                  "org.topoi.web.problem..",
                  "org.topoi.web.job.."));

  @ArchTest
  static final ArchRule rule4NoPackageIsNamedForALayer =
      noClasses().should().resideInAnyPackage(LAYERS);

  @ArchTest
  static final ArchRule rule5FieldsOfAnalysisAreFinal =
      fields()
          .that()
          .areDeclaredInClassesThat(
              resideInAPackage("org.topoi.analysis..")
                  .and(not(describe("a named mutable class", ArchitectureTest::isMutable))))
          .should()
          .beFinal();

  @ArchTest
  static final ArchRule rule6ResourcesAreNamedSo =
      classes()
          .that()
          .areAnnotatedWith(Path.class)
          .should()
          .haveSimpleNameEndingWith("Resource")
          .andShould()
          .resideInAPackage("org.topoi.web..");

  @ArchTest
  static final ArchRule rule6TemplatesAreRecordsNamedPage =
      classes()
          .that()
          .implement(TemplateInstance.class)
          .and(describe("ours", (JavaClass type) -> !type.getName().contains("$")))
          .should()
          .beRecords()
          .andShould()
          .haveSimpleNameEndingWith("Page");

  @ArchTest
  static final ArchRule rule7NoHiddenClockChanceOrStreams =
      noClasses()
          .should()
          .callMethodWhere(
              describe("reads a hidden clock or chance", ArchitectureTest::isHiddenInput))
          .orShould()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err");

  @ArchTest
  static final ArchRule rule7NoFieldInjection = noFields().should().beAnnotatedWith(Inject.class);

  @ArchTest
  static final ArchRule rule8PackagesAreNullMarked =
      classes()
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

  @ArchTest
  static final ArchRule rule8EveryExceptionHasAProblem =
      classes()
          .that()
          .areAssignableTo(RuntimeException.class)
          .and()
          .resideInAPackage("org.topoi..")
          .and(describe("met by users", type -> !NEVER_MET.contains(type.getSimpleName())))
          .should(
              new ArchCondition<>("be mapped to a problem") {
                private final Set<String> mapped = new TreeSet<>();

                @Override
                public void init(java.util.Collection<JavaClass> all) {
                  Class<?> mappers = mappers();
                  Arrays.stream(mappers.getDeclaredMethods())
                      .filter(method -> method.isAnnotationPresent(ServerExceptionMapper.class))
                      .forEach(method -> mapped.add(method.getParameterTypes()[0].getName()));
                }

                @Override
                public void check(JavaClass type, ConditionEvents events) {
                  if (!mapped.contains(type.getName())) {
                    events.add(
                        SimpleConditionEvent.violated(type, type.getName() + " has no problem"));
                  }
                }
              });

  /** The few classes of analysis that change: one edge each, guarded. */
  private static final Set<String> MUTABLE =
      Set.of(
          "AlphabeticalOrder",
          "Cursor",
          "InMemoryCorpus",
          "IntList",
          "LemmaTable",
          "Lexicon",
          "NgramRows",
          "QueryReader",
          "Sum",
          "TopRows");

  private static boolean isMutable(JavaClass type) {
    return MUTABLE.contains(type.getSimpleName())
        || type.getSimpleName().endsWith("Builder")
        || type.getSimpleName().endsWith("Counter");
  }

  private static boolean isHiddenInput(JavaMethodCall call) {
    boolean clockless =
        call.getTargetOwner().getPackageName().equals("java.time")
            && call.getName().equals("now")
            && call.getTarget().getRawParameterTypes().stream()
                .noneMatch(type -> type.isEquivalentTo(Clock.class));
    boolean chance =
        call.getTargetOwner().isEquivalentTo(Math.class) && call.getName().equals("random");
    boolean machine =
        call.getTargetOwner().isEquivalentTo(System.class)
            && Set.of("currentTimeMillis", "nanoTime").contains(call.getName());
    boolean locale =
        call.getTargetOwner().isEquivalentTo(java.util.Locale.class)
            && call.getName().equals("getDefault");
    return clockless || chance || machine || locale;
  }

  private static Class<?> mappers() {
    try {
      return Class.forName("org.topoi.web.problem.ProblemMappers");
    } catch (ClassNotFoundException missing) {
      throw new AssertionError(missing);
    }
  }
}
