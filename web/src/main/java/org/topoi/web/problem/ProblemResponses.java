package org.topoi.web.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import org.topoi.web.layout.Frames;
import org.topoi.web.layout.Section;

/** Answers with a problem: as a page where the client reads pages, as JSON everywhere else. */
@ApplicationScoped
public class ProblemResponses {

  private final Frames frames;

  ProblemResponses(Frames frames) {
    this.frames = frames;
  }

  /** Returns the answer that tells a problem. */
  public Response answer(
      ProblemType type,
      String detail,
      Map<String, Object> members,
      UriInfo uri,
      HttpHeaders headers) {
    return answer(new Problem(type, detail, instance(uri), members), uri, headers);
  }

  /** Returns the answer that tells a problem that is put into words already. */
  public Response answer(Problem problem, UriInfo uri, HttpHeaders headers) {
    if (readsPages(uri, headers)) {
      String page =
          new ProblemPage(frames.plain(Section.NONE, problem.title(), problem.instance()), problem)
              .render();
      return Response.status(problem.status())
          .entity(page)
          .type("text/html; charset=UTF-8")
          .build();
    }
    return Response.status(problem.status())
        .entity(problem)
        .type("application/problem+json")
        .build();
  }

  /** Returns what a problem names as its instance: the path that was asked for. */
  public static String instance(UriInfo uri) {
    return uri.getRequestUri().getRawPath();
  }

  private static boolean readsPages(UriInfo uri, HttpHeaders headers) {
    String path = uri.getPath();
    if (path.endsWith(".json") || path.endsWith(".csv") || path.startsWith("/api/")) {
      return false;
    }
    List<MediaType> accepted = headers.getAcceptableMediaTypes();
    return accepted.stream()
        .filter(type -> !type.isWildcardType())
        .findFirst()
        .map(type -> type.isCompatible(MediaType.TEXT_HTML_TYPE))
        .orElse(true);
  }
}
