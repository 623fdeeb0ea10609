/**
 * The invented sample corpus that Topoi comes with: loaded once, taken out and put back at will.
 */
@NullMarked
package org.topoi.web.sample;

import org.jspecify.annotations.NullMarked;
