/** Where a request comes from: changes are taken from our own pages and from programs only. */
@NullMarked
package org.topoi.web.origin;

import org.jspecify.annotations.NullMarked;
