package org.topoi.benchmark;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The arguments of a command: pairs of {@code --name value}. */
final class Arguments {

  private final Map<String, String> values;

  private Arguments(Map<String, String> values) {
    this.values = values;
  }

  /**
   * Reads arguments.
   *
   * @param known the names that the command has
   * @throws UsageException when a name is unknown or has no value
   */
  static Arguments read(List<String> arguments, Collection<String> known) {
    Map<String, String> values = new TreeMap<>();
    for (int i = 0; i < arguments.size(); i += 2) {
      String name = arguments.get(i);
      if (!name.startsWith("--") || !known.contains(name.substring(2))) {
        throw new UsageException("There is no argument '" + name + "' here");
      }
      if (i + 1 == arguments.size()) {
        throw new UsageException("'" + name + "' needs a value");
      }
      values.put(name.substring(2), arguments.get(i + 1));
    }
    return new Arguments(values);
  }

  String text(String name, String otherwise) {
    return values.getOrDefault(name, otherwise);
  }

  Optional<String> text(String name) {
    return Optional.ofNullable(values.get(name));
  }

  String required(String name) {
    return text(name).orElseThrow(() -> new UsageException("'--" + name + "' is missing"));
  }

  Path path(String name) {
    return Path.of(required(name));
  }

  long number(String name, long otherwise) {
    String value = text(name, Long.toString(otherwise));
    if (!value.matches("\\d{1,18}")) {
      throw new UsageException("'--" + name + "' needs a number, but is '" + value + "'");
    }
    return Long.parseLong(value);
  }
}
