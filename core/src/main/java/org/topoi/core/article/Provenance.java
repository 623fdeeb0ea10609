package org.topoi.core.article;

/** How an article came in. */
public enum Provenance {
  /** Part of the invented corpus that Topoi comes with. */
  SAMPLE,
  /** Pasted into the import page. */
  PASTE,
  /** Sent to the API. */
  API
}
