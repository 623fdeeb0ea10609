package org.topoi.web.layout;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Gives a program that asks a page for JSON or CSV its twin, so that one address serves readers and
 * programs alike, and a problem comes in the form that was asked for.
 */
final class TwinNegotiation {

  /** The first segments of the pages that have twins. */
  private static final Set<String> WITH_TWINS =
      Set.of("", "articles", "collocations", "concordance", "keyness", "terms", "themes");

  @ServerRequestFilter(preMatching = true)
  public void choose(ContainerRequestContext request) {
    String path = request.getUriInfo().getPath();
    if (!request.getMethod().equals("GET") || path.endsWith(".json") || path.endsWith(".csv")) {
      return;
    }
    String rooted = path.startsWith("/") ? path : "/" + path;
    String suffix = suffix(request.getAcceptableMediaTypes());
    if (!suffix.isEmpty() && WITH_TWINS.contains(rooted.split("/", -1)[1])) {
      request.setRequestUri(
          request
              .getUriInfo()
              .getRequestUriBuilder()
              .replacePath(Frames.twinPath(rooted, suffix))
              .build());
    }
  }

  private static String suffix(List<MediaType> accepted) {
    if (accepted.isEmpty() || accepted.get(0).isWildcardType()) {
      return "";
    }
    String first = accepted.get(0).getType() + "/" + accepted.get(0).getSubtype();
    return switch (first) {
      case "application/json", "application/problem+json" -> ".json";
      case "text/csv" -> ".csv";
      default -> "";
    };
  }
}
