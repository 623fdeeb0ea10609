package org.topoi.web.nativeimage;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Fails when something that is read from the class path at run time would be missing from a native
 * image.
 */
class NativeResourcesTest {

  private static final List<PathMatcher> INCLUDED = included();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "com/ibm/icu/impl/data/icudata/brkitr/word.brk",
        "com/ibm/icu/impl/data/icudata/brkitr/sent.brk",
        "com/ibm/icu/impl/data/icudata/brkitr/root.res",
        "com/ibm/icu/impl/data/icudata/brkitr/cjdict.dict",
        "com/ibm/icu/impl/data/icudata/brkitr/thaidict.dict",
        "com/ibm/icu/impl/data/icudata/coll/root.res",
        "com/ibm/icu/impl/data/icudata/coll/ucadata.icu",
        "com/ibm/icu/impl/data/icudata/nfc.nrm",
        "com/ibm/icu/impl/data/icudata/ucase.icu",
        "com/ibm/icu/impl/data/icudata/uprops.icu",
        "com/ibm/icu/impl/data/icudata/langInfo.res",
        "org/languagetool/resource/en/english.dict",
        "org/languagetool/resource/en/english.info",
        "org/languagetool/resource/ru/russian.dict",
        "org/languagetool/resource/ru/russian.info",
        "org/languagetool/resource/fr/french.dict",
        "org/languagetool/resource/de/german.dict",
        "org/languagetool/resource/es/es-ES.dict",
        "langdetect-183.bin",
        "sample/index.txt"
      })
  void resourceOfALibraryIsThereAndIncluded(String resource) {
    assertThat(getClass().getClassLoader().getResource(resource)).as(resource).isNotNull();
    assertThat(isIncluded(resource))
        .as(resource + " in quarkus.native.resources.includes")
        .isTrue();
  }

  @Test
  void everyResourceOfOurModulesIsIncluded() throws IOException {
    List<String> missing = new ArrayList<>();
    for (String folder : List.of("../analysis/src/main/resources", "src/main/resources/sample")) {
      Path root = Path.of(folder);
      Path base = folder.endsWith("sample") ? root.getParent() : root;
      try (Stream<Path> files = Files.walk(root)) {
        files
            .filter(Files::isRegularFile)
            .map(file -> base.relativize(file).toString().replace('\\', '/'))
            .filter(name -> !isIncluded(name))
            .forEach(missing::add);
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void everyClassRegisteredByNameExists() {
    String[] names =
        LibraryReflection.class.getAnnotation(RegisterForReflection.class).classNames();
    assertThat(names).isNotEmpty();
    for (String name : names) {
      assertThat(getClass().getClassLoader().getResource(name.replace('.', '/') + ".class"))
          .as(name)
          .isNotNull();
    }
  }

  private static boolean isIncluded(String resource) {
    return INCLUDED.stream().anyMatch(glob -> glob.matches(Path.of(resource)));
  }

  private static List<PathMatcher> included() {
    Properties properties = new Properties();
    try (InputStream in =
        NativeResourcesTest.class.getClassLoader().getResourceAsStream("application.properties")) {
      properties.load(new java.io.InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return Arrays.stream(properties.getProperty("quarkus.native.resources.includes").split(","))
        .map(String::strip)
        .map(glob -> FileSystems.getDefault().getPathMatcher("glob:" + glob))
        .toList();
  }
}
