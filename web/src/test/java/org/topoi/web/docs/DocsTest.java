package org.topoi.web.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.smallrye.config.ConfigMapping;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Holds the documents to the code. */
@QuarkusTest
class DocsTest {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(#[^)]*)?\\)");

  @Test
  void everyRelativeLinkLeadsToAFile() throws IOException {
    List<String> broken = new ArrayList<>();
    for (Path document : documents()) {
      Matcher link = LINK.matcher(Files.readString(document));
      while (link.find()) {
        String target = link.group(1);
        if (!target.contains("://") && !Files.exists(document.resolveSibling(target))) {
          broken.add(ROOT.relativize(document) + " -> " + target);
        }
      }
    }
    assertThat(broken).isEmpty();
  }

  @Test
  void everySettingOfOursIsDocumented() throws Exception {
    String configuration = Files.readString(ROOT.resolve("docs/configuration.md"));
    List<String> missing = new ArrayList<>();
    for (Class<?> mapping : mappings()) {
      String prefix = mapping.getAnnotation(ConfigMapping.class).prefix();
      for (Method method : mapping.getDeclaredMethods()) {
        String name = prefix + "." + kebab(method.getName());
        if (!configuration.contains("`" + name + "`")) {
          missing.add(name);
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void everyAddressOfTheApiIsDocumented() throws IOException {
    String api = Files.readString(ROOT.resolve("docs/api.md"));
    Set<String> paths =
        new TreeSet<>(
            RestAssured.given()
                .accept("application/json")
                .get("/q/openapi?format=json")
                .jsonPath()
                .getMap("paths")
                .keySet()
                .stream()
                .map(Object::toString)
                .toList());
    assertThat(paths)
        .contains("/index.json", "/terms.json", "/themes.json", "/articles.json", "/api/articles");
    List<String> missing =
        paths.stream()
            .filter(path -> !path.startsWith("/q/"))
            .filter(path -> !api.contains("`" + path + "`"))
            .toList();
    assertThat(missing).isEmpty();
  }

  @Test
  void everyMeasureOfTheMethodsPageIsDocumentedForDevelopers() throws IOException {
    String measures = Files.readString(ROOT.resolve("docs/measures.md"));
    List<String> missing =
        Jsoup.parse(RestAssured.given().accept("text/html").get("/methods").asString())
            .select("main h2[id]")
            .eachAttr("id")
            .stream()
            .filter(
                id ->
                    !measures.contains("(#" + id + ")")
                        && !measures.contains("`#" + id + "`")
                        && !measures.contains("id=\"" + id + "\""))
            .toList();
    assertThat(missing).isEmpty();
  }

  @Test
  void readmeNamesTheVersionOfTheBuild() throws IOException {
    String pom = Files.readString(ROOT.resolve("pom.xml"));
    Matcher version = Pattern.compile("<version>([^<]+)</version>").matcher(pom);
    assertThat(version.find()).isTrue();
    assertThat(Files.readString(ROOT.resolve("README.md"))).contains("Version " + version.group(1));
    assertThat(Files.readString(ROOT.resolve("CHANGELOG.md"))).contains("## " + version.group(1));
  }

  @Test
  void everyTaskOfTheMakefileHasAWord() throws IOException {
    List<String> lines = Files.readAllLines(ROOT.resolve("Makefile"));
    for (String line : lines) {
      if (line.matches("[a-z-]+:.*")) {
        assertThat(line).contains("## ");
      }
    }
  }

  private static List<Path> documents() throws IOException {
    List<Path> documents = new ArrayList<>();
    try (Stream<Path> top = Files.list(ROOT);
        Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
      Stream.concat(top, docs)
          .filter(file -> file.toString().endsWith(".md"))
          .sorted()
          .forEach(documents::add);
    }
    return documents;
  }

  private static List<Class<?>> mappings() throws Exception {
    List<Class<?>> mappings = new ArrayList<>();
    Path classes = Path.of("target/classes");
    try (Stream<Path> files = Files.walk(classes.resolve("org/topoi"))) {
      for (Path file :
          files.filter(path -> path.toString().endsWith("Config.class")).sorted().toList()) {
        String name =
            classes.relativize(file).toString().replaceAll("\\.class$", "").replace('/', '.');
        Class<?> type = Class.forName(name);
        if (type.isAnnotationPresent(ConfigMapping.class)) {
          mappings.add(type);
        }
      }
    }
    assertThat(mappings).isNotEmpty();
    return mappings;
  }

  private static String kebab(String camel) {
    return camel.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
  }
}
