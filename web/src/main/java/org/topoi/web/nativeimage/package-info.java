/** What a native image has to be told about the libraries: the classes they look up by name. */
@NullMarked
package org.topoi.web.nativeimage;

import org.jspecify.annotations.NullMarked;
