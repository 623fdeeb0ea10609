package org.topoi.web.sample;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Whether a new installation begins with the sample corpus. */
@ConfigMapping(prefix = "topoi")
public interface SampleConfig {

  /** Says whether the sample corpus is loaded at the first start. */
  @WithDefault("true")
  boolean sample();
}
