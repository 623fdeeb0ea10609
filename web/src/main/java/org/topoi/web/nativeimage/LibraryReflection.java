package org.topoi.web.nativeimage;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** Classes that ICU and OpenNLP look up by name, which a native image would otherwise leave out. */
@RegisterForReflection(
    classNames = {
      "com.ibm.icu.text.BreakIteratorFactory",
      "com.ibm.icu.text.CollatorServiceShim",
      "com.ibm.icu.impl.ICUResourceBundle",
      "com.ibm.icu.util.VersionInfo",
      "opennlp.tools.langdetect.LanguageDetectorFactory",
      "opennlp.tools.langdetect.LanguageDetectorModel",
      "opennlp.tools.util.model.GenericModelSerializer",
      "opennlp.tools.util.model.PropertiesSerializer",
      "opennlp.tools.util.model.ByteArraySerializer"
    })
final class LibraryReflection {

  private LibraryReflection() {}
}
