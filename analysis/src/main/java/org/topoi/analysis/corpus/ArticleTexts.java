package org.topoi.analysis.corpus;

import java.util.Collection;
import java.util.Map;

/**
 * Where the index reads the text of an article it shows; the index itself keeps coded tokens only.
 */
@FunctionalInterface
public interface ArticleTexts {

  /** Returns the texts of articles by their numbers; a number whose article is gone is left out. */
  Map<Long, String> texts(Collection<Long> ids);
}
