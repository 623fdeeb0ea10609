/** Keyness: what distinguishes two selections, term by term, on one page with its twins. */
@NullMarked
package org.topoi.web.keyness;

import org.jspecify.annotations.NullMarked;
