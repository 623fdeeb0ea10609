package org.topoi.web.origin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.topoi.web.problem.ProblemResponses;
import org.topoi.web.problem.ProblemType;

/**
 * Refuses changes that a page of another site asks for. There is no log-in, so that whoever reaches
 * Topoi may change it; a foreign page must not do so through the browser of somebody who can.
 */
@ApplicationScoped
class CrossSiteFilter {

  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  private final ProblemResponses responses;

  CrossSiteFilter(ProblemResponses responses) {
    this.responses = responses;
  }

  @ServerRequestFilter(preMatching = true)
  Optional<Response> refuseOtherSites(
      ContainerRequestContext request, UriInfo uri, HttpHeaders headers) {
    RequestOrigin origin =
        new RequestOrigin(
            header(request, "Sec-Fetch-Site"),
            header(request, "Origin"),
            header(request, HttpHeaders.HOST));
    if (READING.contains(request.getMethod()) || !origin.isCrossSite()) {
      return Optional.empty();
    }
    return Optional.of(
        responses.answer(
            ProblemType.CROSS_SITE_REQUEST,
            "The request was sent by a page of another site. Open Topoi itself and make the change there.",
            Map.of(),
            uri,
            headers));
  }

  private static String header(ContainerRequestContext request, String name) {
    String value = request.getHeaderString(name);
    return value == null ? "" : value.strip();
  }
}
