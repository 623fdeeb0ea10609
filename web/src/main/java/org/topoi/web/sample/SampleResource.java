package org.topoi.web.sample;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Takes the sample corpus out, and puts it back, at the press of a button. */
@Path("/sample")
public final class SampleResource {

  private static final URI DASHBOARD = URI.create("/");

  private final SampleCorpus sample;

  SampleResource(SampleCorpus sample) {
    this.sample = sample;
  }

  @POST
  @Path("/removal")
  @Operation(hidden = true)
  public Response remove() {
    sample.remove();
    return Response.seeOther(DASHBOARD).build();
  }

  @POST
  @Path("/restoration")
  @Operation(hidden = true)
  public Response restore() {
    sample.restore();
    return Response.seeOther(DASHBOARD).build();
  }
}
