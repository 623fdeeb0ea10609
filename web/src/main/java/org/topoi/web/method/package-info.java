/**
 * Methods: how each number on the pages is defined, with its source and an example worked by hand.
 */
@NullMarked
package org.topoi.web.method;

import org.jspecify.annotations.NullMarked;
