package org.topoi.web.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Map;
import java.util.TreeMap;

/**
 * A problem as RFC 9457 writes it.
 *
 * @param kind what kind of problem it is
 * @param detail what happened to what and what to do, one or two sentences
 * @param instance address of the request
 * @param members further members, by name
 */
@RegisterForReflection
@JsonPropertyOrder({"type", "title", "status", "detail", "instance"})
public record Problem(
    @com.fasterxml.jackson.annotation.JsonIgnore ProblemType kind,
    String detail,
    String instance,
    @JsonAnyGetter Map<String, Object> members) {

  public Problem {
    members = new TreeMap<>(members);
  }

  /** Returns the address that explains the kind of problem. */
  @JsonProperty
  public String type() {
    return "/problems/" + kind.slug();
  }

  /** Returns what the kind of problem is called. */
  @JsonProperty
  public String title() {
    return kind.title();
  }

  /** Returns the HTTP status. */
  @JsonProperty
  public int status() {
    return kind.status();
  }
}
