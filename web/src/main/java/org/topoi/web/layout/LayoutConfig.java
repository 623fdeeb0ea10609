package org.topoi.web.layout;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What an installation is called and where it keeps its data. */
@ConfigMapping(prefix = "topoi")
public interface LayoutConfig {

  /** Returns the name of the corpus, shown at the top of every page and in every citation. */
  @WithDefault("Corpus")
  String corpusName();

  /** Returns the folder of the embedded database; the address of the database is made of it. */
  @WithDefault("./data")
  String dataDirectory();
}
