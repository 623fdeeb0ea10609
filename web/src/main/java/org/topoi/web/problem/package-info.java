/** Problems after RFC 9457: what each is, as JSON and as a page. */
@NullMarked
package org.topoi.web.problem;

import org.jspecify.annotations.NullMarked;
