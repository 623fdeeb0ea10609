package org.topoi.web.problem;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.topoi.web.layout.Frames;
import org.topoi.web.layout.Section;

/** Explains each kind of problem at the address that stands in its {@code type}. */
@Path("/problems")
public final class ProblemResource {

  private final Frames frames;

  ProblemResource(Frames frames) {
    this.frames = frames;
  }

  @GET
  @Path("/{type}")
  @Produces(MediaType.TEXT_HTML)
  @Operation(hidden = true)
  public ProblemTypePage explain(@PathParam("type") String slug) {
    ProblemType type = ProblemType.of(slug).orElseThrow(NotFoundException::new);
    return new ProblemTypePage(
        frames.plain(Section.NONE, type.title(), "/problems/" + slug),
        type,
        List.of(ProblemType.values()));
  }
}
