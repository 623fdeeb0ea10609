/**
 * Themes: the dictionary with its counts, and one theme with its patterns, its trend, its sources
 * and its evidence.
 */
@NullMarked
package org.topoi.web.theme;

import org.jspecify.annotations.NullMarked;
