package org.topoi.web.origin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestOriginTest {

  @ParameterizedTest
  @CsvSource(
      value = {
        "'',          '',                      localhost:8080, false",
        "same-origin, http://localhost:8080,   localhost:8080, false",
        "none,        '',                      localhost:8080, false",
        "'',          http://localhost:8080,   localhost:8080, false",
        "'',          HTTP://LocalHost:8080,   localhost:8080, false",
        "same-origin, https://topoi.example,   inside:8080,    false",
        "cross-site,  http://localhost:8080,   localhost:8080, true",
        "same-site,   http://localhost:3000,   localhost:8080, true",
        "'',          http://localhost:3000,   localhost:8080, true",
        "'',          http://evil.example,     localhost:8080, true",
        "'',          null,                    localhost:8080, true",
        "'',          'a b',                   localhost:8080, true",
      },
      nullValues = "NOTHING")
  void onlyOurOwnPagesAndProgramsMayChange(
      String fetchSite, String origin, String host, boolean crossSite) {
    assertThat(new RequestOrigin(fetchSite, origin, host).isCrossSite()).isEqualTo(crossSite);
  }
}
