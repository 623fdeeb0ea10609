/**
 * The dashboard: how large the selection is and with which themes it argues, over time and from
 * source to source.
 */
@NullMarked
package org.topoi.web.dashboard;

import org.jspecify.annotations.NullMarked;
