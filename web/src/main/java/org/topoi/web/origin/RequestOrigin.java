package org.topoi.web.origin;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/**
 * What the headers of a request say about the page that sent it; each is empty when it was not
 * sent.
 *
 * @param fetchSite {@code Sec-Fetch-Site}, which a browser sends and no page can change
 * @param origin {@code Origin}, scheme, host and port of the page; {@code null} for a page without
 *     one
 * @param host {@code Host}, host and port that were asked for
 */
record RequestOrigin(String fetchSite, String origin, String host) {

  /** A page of ours, or the reader's own doing, such as a bookmark. */
  private static final Set<String> OWN = Set.of("same-origin", "none");

  /**
   * Says whether the request was sent by a page of another site. The browser's own word counts
   * most: behind a proxy that renames the host, the origin of our own pages is not the host that we
   * see. A program sends neither header.
   */
  boolean isCrossSite() {
    if (!fetchSite.isEmpty()) {
      return !OWN.contains(fetchSite);
    }
    return !origin.isEmpty() && !authority(origin).equals(host.toLowerCase(Locale.ROOT));
  }

  private static String authority(String origin) {
    try {
      String authority = new URI(origin).getRawAuthority();
      return authority == null ? "" : authority.toLowerCase(Locale.ROOT);
    } catch (URISyntaxException unreadable) {
      return "";
    }
  }
}
